"""Which page shows each kind of question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, assert_never

from django.http import HttpRequest

from sparring.bank.kind import Kind
from sparring.bank.question import Question
from sparring.practice.ticking import CONFIDENCES
from sparring.web.desk.desk import desk
from sparring.web.pages.places import PROGRAM_PAGE, frame, workbench


@dataclass(frozen=True, slots=True)
class Page:
    """A template, and what it shows of a question."""

    template: str
    content: Callable[[HttpRequest, Question], dict[str, Any]]


def page_of(kind: Kind) -> Page:
    """The page of a kind, as its questions are asked."""
    match kind:
        case Kind.CODING | Kind.REPAIR:
            return Page(PROGRAM_PAGE, _prepared)
        case Kind.THEORY | Kind.CASE | Kind.DESIGN:
            return Page("theory.html", _asked)
        case _:
            assert_never(kind)


def _prepared(request: HttpRequest, question: Question) -> dict[str, Any]:
    """A workbench; what its first verdict would wait for begins now."""
    desk().room.prepare(question)
    return workbench(request, question)


def _asked(request: HttpRequest, question: Question) -> dict[str, Any]:
    """Something to answer in words."""
    return {**frame(request, question), "confidences": CONFIDENCES}
