"""What every view of a question begins with, and how its answers are shown with and without scripts."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sparring.bank.house_rules import house_rules
from sparring.bank.index.around import around
from sparring.bank.index.summary import LISTS
from sparring.bank.question import Question
from sparring.inbox.event import Mode, Moment
from sparring.practice.bare_signature import without_types
from sparring.practice.hint import hints_of
from sparring.practice.start import file_for
from sparring.practice.words import fresh_start
from sparring.store.attempts import PASSED, Attempt, hints_seen, last_source, recent_attempts
from sparring.store.drafts import Draft, Place, draft_of
from sparring.web.desk.desk import desk, mode_of
from sparring.web.pages.asked import Asked
from sparring.web.pages.own import own_of

PROGRAM_PAGE = "coding.html"


def question_at(topic: str, name: str) -> Question:
    """The question of an address."""
    return desk().shelf.question(f"{topic}/{name}")


def place_of(request: HttpRequest, question: Question) -> Place:
    """Which draft the learner is writing."""
    return Place(desk().who(request), question.identity, mode_of(request).value)


def heading(request: HttpRequest, question: Question) -> dict[str, Any]:
    """What every page about a question shows, that of an old attempt too."""
    return {
        "question": question,
        "address": f"/q/{question.identity}",
        "fresh": fresh_start(question),
        "topic": next(one for one in desk().shelf.index.topics if one.name == question.topic),
        "attempts": recent_attempts(desk().who(request), 5, question.identity),
        "own": own_of(request, question),
    }


def frame(request: HttpRequest, question: Question) -> dict[str, Any]:
    """What a page shows on which the question is asked."""
    shelf, draft = desk().shelf, draft_of(place_of(request, question))
    return {
        **heading(request, question),
        "statement": shelf.statement(question),
        "draft": draft,
        "revision": draft.revision if draft else 0,
        "around": around(question.identity, shelf.index),
        "lists": LISTS,
    }


def workbench(request: HttpRequest, question: Question) -> dict[str, Any]:
    """What the page of a coding question shows beside it."""
    found = frame(request, question)
    taken = hints_seen(desk().who(request), question.identity)
    hints = hints_of(question)
    starter, draft, review = (
        starter_of(request, question),
        found["draft"],
        review_of(found["attempts"]),
    )
    old = last_source(desk().who(request), question.identity) if review else None
    source = starter if draft is None or (draft.source == old and not _is_of_today(draft)) else draft.source
    passed = any(one.outcome == PASSED for one in found["attempts"])
    return {
        **found,
        "source": source,
        "review": review if source == starter else None,
        "hints": hints[:taken],
        "hints_left": len(hints) - min(taken, len(hints)),
        "hints_count": len(hints),
        "newer_file": newer_file(question, draft, (source, old)),
        "has_passed": passed,
        "clarifications": Asked.of(question),
        "has_rules": house_rules(desk().shelf.root) is not None,
    }


def starter_of(request: HttpRequest, question: Question) -> str:
    """What one begins with; a signature to fill in stands without its types under interview conditions."""
    starter = question.coding.starter if question.coding else ""
    is_bare = mode_of(request) is Mode.INTERVIEW and question.repair is None
    return without_types(starter) if is_bare else starter


def review_of(attempts: Sequence[Attempt]) -> Attempt | None:
    """The pass of an earlier day after which nothing was tried: the program begins with a blank file."""
    latest = attempts[0] if attempts else None
    is_over = latest is not None and latest.outcome == PASSED and latest.date < desk().clock().date
    return latest if is_over else None


def _is_of_today(draft: Draft) -> bool:
    """Whether a text was written or taken over today, and not on the day of the pass."""
    now = desk().clock()
    return draft.updated is not None and Moment(draft.updated, now.zone).date == now.date


def newer_file(question: Question, draft: Draft | None, known: Collection[str | None]) -> str:
    """The path of the terminal's file when it is newer than the draft and says something not yet known."""
    path = file_for(question, desk().places.work)
    if not path.is_file() or path.stat().st_size > 1 << 20:
        return ""
    is_newer = draft is None or draft.updated is None or path.stat().st_mtime > draft.updated.timestamp()
    return str(path) if is_newer and path.read_text(encoding="utf-8", errors="replace") not in known else ""


def respond(request: HttpRequest, question: Question, part: str, found: dict[str, Any]) -> HttpResponse:
    """The part alone for a script that swaps it in; else the whole page with the part on it."""
    found = {"address": f"/q/{question.identity}", "question": question, **found}
    if request.headers.get("HX-Request"):
        response = render(request, part, found)
        draft = draft_of(place_of(request, question))
        if draft is not None and draft.source == found.get("source"):
            response["HX-Trigger"] = json.dumps({"draft-saved": {"revision": draft.revision}})
        return response
    return render(request, PROGRAM_PAGE, {**workbench(request, question), **found, "part": part})
