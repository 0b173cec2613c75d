"""Lists of questions: today's, all topics, one topic, what a search finds."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.bank.index.index import Index
from sparring.bank.index.search import Find
from sparring.bank.index.summary import LISTS, by_demand
from sparring.inbox.event import Mode
from sparring.practice.measuring.momentum import reached_today, streak
from sparring.practice.planning.closing import closing as close_of
from sparring.practice.planning.first_run import first_run
from sparring.practice.planning.today import today as today_of
from sparring.practice.progress import by_topic
from sparring.practice.words import SKIPS
from sparring.store.attempts import standings
from sparring.web.desk.desk import desk, mode_of
from sparring.web.views.beginning import show_welcome

MOST_FINDS = 15
MOST_REACHED = 2
MOST_IN_BRIEF = 7


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What to do next, and why."""
    desk().catch_up()
    practice = desk().practice(request)
    run = first_run(practice)
    if run.is_new and run.missing:
        return show_welcome(request)
    plan = today_of(practice)
    is_closed = bool(plan.steps) and plan.is_over
    found = {
        "plan": plan,
        "closing": close_of(practice) if is_closed else None,
        "reached": reached_today(practice)[-MOST_REACHED:] if is_closed else (),
        "skips": list(SKIPS.items()),
        "streak": streak(practice),
        "is_new_here": run.is_new,
    }
    return render(request, "today.html", found)


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """All topics with their progress, the pillars first."""
    desk().catch_up()
    rows = by_topic(desk().shelf.index, standings(desk().who(request)))
    pillars = [row for row in rows if row.topic.pillar]
    others = [row for row in rows if not row.topic.pillar]
    return render(request, "topics.html", {"pillars": pillars, "others": others})


@require_safe
def topic(request: HttpRequest, name: str) -> HttpResponse:
    """The questions of one topic, the most asked first."""
    desk().catch_up()
    found = desk().shelf.topic(name)
    if found is None:
        raise Http404(f"There is no topic {name}.")
    standing = standings(desk().who(request))
    sorted_by_demand = sorted(
        (one for one in desk().shelf.index.questions if one.topic == name), key=by_demand
    )
    questions = [(one, standing.get(one.identity)) for one in sorted_by_demand]
    return render(request, "topic.html", {"topic": found, "questions": questions, "lists": LISTS})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Questions by words, the words marked: as a page, as its list, or in brief below the field."""
    words = request.GET.get("words", "")[:200]
    is_brief = "brief" in request.GET
    concordance = desk().shelf.concordance
    most = MOST_IN_BRIEF if is_brief else MOST_FINDS
    result = concordance.search(words.split(), limit=most + 1)
    found = {
        "words": words,
        "finds": _described(result.finds[:most], concordance.index, mode_of(request)),
        "result": result,
        "has_more": len(result.finds) > most,
    }
    part = "parts/found.html" if is_brief else "parts/finds.html"
    return render(request, part if request.headers.get("HX-Request") else "search.html", found)


def _described(finds: Sequence[Find], index: Index, mode: Mode) -> list[tuple[Find, str, str]]:
    """Each find with its topic, and what else one wants to know before opening it."""
    questions = {one.identity: one for one in index.questions}
    titles = {topic.name: topic.title for topic in index.topics}
    rows = []
    for find in finds:
        one = questions[find.identity]
        about = [one.kind.value, "" if mode is Mode.INTERVIEW else one.level.value, f"{one.minutes} min"]
        about += ["in the answer"] if find.is_inside else []
        rows.append((find, titles[one.topic], " · ".join(filter(None, about))))
    return rows
