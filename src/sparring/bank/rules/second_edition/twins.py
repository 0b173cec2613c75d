"""Misconceptions that can be asked side by side with a true sentence."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.kind import SECOND_EDITION
from sparring.bank.misconception import Misconception, read_misconception
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import MISCONCEPTIONS
from sparring.errors import Fault

ID = "twins"
SENTENCE = "A second edition has three misconceptions, each with a true twin of the same form and length."
LEAST = 3
WITHIN = 0.25
ALLOWED = 2
"""So many words more or fewer pass however short the two are."""


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Too few misconceptions, and twins that are missing or that give themselves away."""
    if question.edition < SECOND_EDITION:
        return
    manuscript = scope.manuscripts[question.identity]
    items = manuscript.items(MISCONCEPTIONS)
    if len(items) < LEAST:
        message = f"{len(items)} misconceptions: a second edition has at least {LEAST}"
        yield Fault(question.path, manuscript.heading(MISCONCEPTIONS), message, ID)
    for item in items:
        found = read_misconception(item.text)
        message = complaint(found) if found else ""
        if message:
            yield Fault(question.path, item.line, message, ID)


def complaint(one: Misconception) -> str:
    """Why a misconception cannot be asked beside its twin; empty where it can."""
    if not one.twin:
        return "no twin: end the misconception with `<!-- true: A true sentence that looks like it. -->`"
    if one.twin.casefold() == one.claim.casefold():
        return "the twin says the same as the misconception: write a sentence that is true"
    if one.twin[-1] != one.claim[-1]:
        return f"the twin ends otherwise than the misconception: end both with `{one.claim[-1]}`"
    false, true = len(one.claim.split()), len(one.twin.split())
    if abs(false - true) > max(ALLOWED, WITHIN * false):
        return f"the twin has {true} words and the misconception {false}: length must not tell them apart"
    return ""
