"""Marking a question for later, and noting something about it: events like all that a learner does."""

from __future__ import annotations

from typing import Any, Protocol

from sparring.inbox.event import EventKind, new_event
from sparring.inbox.own import MARKED, NOTE
from sparring.practice.learner import Learner

LONGEST_NOTE = 20_000


class Kept(Protocol):
    """What can be marked and noted: a question or its entry in the index."""

    @property
    def identity(self) -> str: ...

    @property
    def version(self) -> str: ...


def mark(question: Kept, learner: Learner, *, is_marked: bool) -> None:
    """Marks a question, or takes its mark away."""
    _append(EventKind.MARK, question, learner, {MARKED: is_marked})


def note(question: Kept, learner: Learner, text: str) -> str:
    """Replaces the note on a question; an empty one takes it away. Gives the text as it is kept."""
    kept = text.replace("\r\n", "\n").strip()[:LONGEST_NOTE]
    _append(EventKind.NOTE, question, learner, {NOTE: kept})
    return kept


def _append(kind: EventKind, question: Kept, learner: Learner, said: dict[str, Any]) -> None:
    event = new_event(
        kind,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        rest=said,
    )
    learner.inbox.append(event)
