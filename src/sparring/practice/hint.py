"""Hints, one at a time; taking one is remembered and never held against anyone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sparring.bank.question import Question
from sparring.inbox.event import EventKind, new_event
from sparring.inbox.inbox import Inbox
from sparring.practice.learner import Learner

NUMBERED = re.compile(r"^\d+\.\s+", re.M)


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint of a question; `number` counts from 1."""

    number: int
    count: int
    text: str


def hints_of(question: Question) -> tuple[str, ...]:
    """The hints of a question in order; empty where it has none."""
    section = question.section("Hints") or ""
    return tuple(part.strip() for part in NUMBERED.split(section)[1:])


def hints_taken(inbox: Inbox, identity: str) -> int:
    """How many different hints of a question the learner has seen."""
    seen = {
        event.hints
        for event in inbox.events()
        if event.kind == EventKind.HINT.value and event.question == identity
    }
    return len(seen)


def take_hint(question: Question, learner: Learner, number: int | None = None) -> Hint | None:
    """The next hint, or the one asked for; None when there is no such hint, or no further one."""
    texts = hints_of(question)
    wanted = number or hints_taken(learner.inbox, question.identity) + 1
    if not 1 <= wanted <= len(texts):
        return None
    event = new_event(
        EventKind.HINT,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        hints=wanted,
    )
    learner.inbox.append(event)
    return Hint(wanted, len(texts), texts[wanted - 1])
