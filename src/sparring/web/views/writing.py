"""Drafts: saved while the learner types."""

from __future__ import annotations

import contextlib
from pathlib import Path
from zoneinfo import ZoneInfo

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from sparring.bank.question import Question
from sparring.errors import NotRecorded
from sparring.practice.start import file_for
from sparring.store.attempts import told
from sparring.store.drafts import Draft, Saved, Writing, drop_draft, kept_drafts, save_draft
from sparring.web.desk.desk import desk
from sparring.web.pages.places import place_of, question_at, starter_of


@require_POST
def save(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Saves what was typed; says so when another window was faster, and keeps both."""
    question = question_at(topic, name)
    saved = _saved(request, question, source_of(request), revision_of(request))
    found = {"revision": saved.draft.revision, "source": saved.draft.source if saved.is_conflict else None}
    return JsonResponse(found, status=409 if saved.is_conflict else 200)


@require_POST
def restart(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """A blank file again; what was written is kept."""
    question = question_at(topic, name)
    drop_draft(place_of(request, question), desk().clock().at)
    return redirect(f"/q/{question.identity}")


@require_safe
def kept(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Texts that others replaced."""
    question = question_at(topic, name)
    zone = ZoneInfo(desk().clock().zone)
    texts = [(_when(one, zone), one.source) for one in kept_drafts(place_of(request, question))]
    return render(request, "kept.html", {"question": question, "texts": texts})


@require_POST
def take_attempt(request: HttpRequest, topic: str, name: str, identity: str) -> HttpResponse:
    """Goes on with an earlier program; the draft that it replaces is kept."""
    question = question_at(topic, name)
    found = told(desk().who(request), question.identity, identity)
    if found is not None and found.attempt.kind == "try":
        drop_draft(place_of(request, question), desk().clock().at)
        _saved(request, question, found.source, 0)
    return redirect(f"/q/{question.identity}")


@require_POST
def load_file(request: HttpRequest, topic: str, name: str) -> HttpResponse:
    """Takes over what was written in the terminal's file; the draft that it replaces is kept."""
    question = question_at(topic, name)
    path: Path = file_for(question, desk().places.work)
    if path.is_file():
        drop_draft(place_of(request, question), desk().clock().at)
        _saved(request, question, path.read_text(encoding="utf-8", errors="replace"), 0)
    return redirect(f"/q/{question.identity}")


def keep_source(request: HttpRequest, question: Question) -> str:
    """The program of a form, saved as a draft before anything else is done with it.

    Where a disk refuses that, it goes on: the text is on the page still, and the verdict says so.
    """
    source = source_of(request)
    if source != starter_of(request, question):
        with contextlib.suppress(NotRecorded, OperationalError):
            _saved(request, question, source, revision_of(request))
    return source


def _when(draft: Draft, zone: ZoneInfo) -> str:
    """When a text was written, where the learner is."""
    then = draft.updated.astimezone(zone) if draft.updated else None
    return f"{then.day} {then:%B %Y, %H:%M}" if then else ""


def source_of(request: HttpRequest) -> str:
    """The text as it was typed: forms send other line ends."""
    return request.POST.get("source", "").replace("\r\n", "\n")


def revision_of(request: HttpRequest) -> int:
    """The revision that the window last saw."""
    written = request.POST.get("revision", "")
    return int(written) if written.isdigit() else 0


def _saved(request: HttpRequest, question: Question, source: str, based_on: int) -> Saved:
    over = request.POST.get("over") == "1"
    writing = Writing(source, based_on, question.version, desk().inbox.device(), keeps_replaced=over)
    return save_draft(place_of(request, question), writing, desk().clock().at)
