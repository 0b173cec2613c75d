"""Marks and notes of a question."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sparring.practice.keep import mark, note
from sparring.web.desk.desk import desk
from sparring.web.pages.own import own_of
from sparring.web.pages.places import question_at


@require_POST
def set_mark(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Marks a question, or takes its mark away."""
    question = question_at(topic, name)
    mark(question, desk().learner(request), is_marked=request.POST.get("marked") == "1")
    return _shown(request, topic, name, "parts/mark.html")


@require_POST
def set_note(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Replaces the note on a question."""
    note(question_at(topic, name), desk().learner(request), request.POST.get("note", ""))
    return _shown(request, topic, name, "parts/note.html")


def _shown(request: HttpRequest, topic: str, name: str, part: str) -> HttpResponse:
    """The part alone for a script that swaps it in; else the question again."""
    desk().catch_up()
    question = question_at(topic, name)
    address = f"/q/{question.identity}"
    if not request.headers.get("HX-Request"):
        return redirect(f"{address}#note" if part.endswith("note.html") else address)
    found = {"question": question, "address": address, "own": own_of(request, question), "has_saved": True}
    return render(request, part, found)
