"""Lists of questions: today's, all topics, one topic, what a search finds."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.practice.measuring.momentum import streak
from sparring.practice.planning.closing import closing as close_of
from sparring.practice.planning.first_run import first_run
from sparring.practice.planning.today import today as today_of
from sparring.practice.progress import by_topic
from sparring.practice.words import SKIPS
from sparring.store.attempts import standings
from sparring.web.desk.desk import desk

MOST_FINDS = 30


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What to do next, and why."""
    desk().catch_up()
    practice = desk().practice(request)
    plan = today_of(practice)
    found = {
        "plan": plan,
        "closing": close_of(practice) if plan.steps and plan.is_over else None,
        "skips": list(SKIPS.items()),
        "streak": streak(practice),
        "is_new_here": first_run(practice).is_new,
        "questions": len(practice.index.questions),
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
    """The questions of one topic."""
    desk().catch_up()
    found = desk().shelf.topic(name)
    if found is None:
        raise Http404(f"There is no topic {name}.")
    standing = standings(desk().who(request))
    questions = [
        (one, standing.get(one.identity)) for one in desk().shelf.index.questions if one.topic == name
    ]
    return render(request, "topic.html", {"topic": found, "questions": questions})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Questions in which all words occur, with the words marked."""
    words = request.GET.get("words", "")[:200]
    concordance = desk().shelf.concordance
    finds = concordance.search(words.split(), limit=MOST_FINDS + 1)
    questions = {one.identity: one for one in concordance.index.questions} if finds else {}
    found = {
        "words": words,
        "finds": [(find, questions[find.identity]) for find in finds[:MOST_FINDS]],
        "has_more": len(finds) > MOST_FINDS,
        "titles": {topic.name: topic.title for topic in concordance.index.topics},
    }
    part = "parts/finds.html" if request.headers.get("HX-Request") else "search.html"
    return render(request, part, found)
