"""Lists of questions: today's, all topics, one topic, what a search finds."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.practice.progress import by_topic, streak
from sparring.practice.suggest import suggest
from sparring.store.attempts import days, standings
from sparring.web.desk.desk import desk

MOST_FINDS = 30


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What to do next, and why."""
    desk().catch_up()
    moment = desk().clock()
    today, who = date.fromisoformat(moment.date), desk().who(request)
    done = next((day for day in reversed(days(who)) if day.date == moment.date), None)
    found = {
        "plan": suggest(who, desk().shelf.index, today),
        "today": today,
        "done": done,
        "streak": streak(days(who), today),
        "is_new_here": not days(who),
        "questions": len(desk().shelf.index.questions),
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
