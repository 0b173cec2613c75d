"""One attempt, just made or long ago: a theory answer with what was missed, a program with what changed."""

from __future__ import annotations

import difflib

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sparring.practice.look_back import look_back
from sparring.recall.grading.rating import Rating
from sparring.store.attempts import Told, told
from sparring.web.desk.desk import desk
from sparring.web.pages.answers import answer_of
from sparring.web.pages.onward import onward
from sparring.web.pages.places import heading, question_at


@require_safe
def attempt(request: HttpRequest, topic: str, name: str, identity: str) -> HttpResponse:
    """What became of one attempt, and what comes next."""
    question = question_at(topic, name)
    desk().catch_up()
    found = told(desk().who(request), question.identity, identity)
    if found is None:
        raise Http404("There is no such attempt at this question.")
    shown = {**heading(request, question), "told": found, **onward(request, question)}
    if found.attempt.kind == "answer" and found.attempt.outcome in list(Rating):
        look = look_back(desk().practice(request), question, found)
        return render(
            request, "answered.html", {**shown, "look": look, "answer": answer_of(question, look.missed)}
        )
    return render(request, "tried.html", {**shown, "lines": _changed(found)})


def _changed(found: Told) -> list[tuple[str, str]]:
    """The lines of a program, each with how it differs from the try before."""
    if not found.before:
        return []
    lines = difflib.unified_diff(found.before.splitlines(), found.source.splitlines(), lineterm="", n=3)
    tones = {"+": "added", "-": "gone", "@": "place"}
    return [(tones.get(line[:1], ""), line) for line in lines if not line.startswith(("+++", "---"))]
