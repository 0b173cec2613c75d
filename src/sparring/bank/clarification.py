"""Clarifications: what a candidate should ask about a program to write, and what the interviewer answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from sparring.bank.sections import CLARIFICATIONS
from sparring.bank.words import SILENT, stem, words_in

if TYPE_CHECKING:
    from sparring.bank.question import Question

ITEM = re.compile(r"^- ", re.M)
FORM = re.compile(r"\*\*(.+?)\*\*\s*(.*)", re.S)
ASKING_WORDS = "about happen happens exactly may must need might shall any some also too please"
ASKING = frozenset(ASKING_WORDS.split())
"""What any question is asked with, beside the words of the search."""
SHARE = 0.5
"""Of the best one's likeness, so much at least; else an answer is not meant."""


class Clarification(NamedTuple):
    """A question that a candidate asks, and its answer, both Markdown."""

    question: str
    answer: str


def clarifications_of(question: Question) -> tuple[Clarification, ...]:
    """The clarifications of a question, in order; none where it has no such section."""
    return clarifications_in(question.section(CLARIFICATIONS) or "")


def clarifications_in(text: str) -> tuple[Clarification, ...]:
    """The clarifications among the items of a section."""
    items = (re.sub(r"\n {1,2}", "\n", item.strip()) for item in ITEM.split(text)[1:])
    found = (FORM.fullmatch(item) for item in items)
    return tuple(Clarification(one[1], one[2]) for one in found if one)


def answering(clarifications: Sequence[Clarification], asked: str) -> tuple[int, ...]:
    """The places of those that answer what a learner asks in their own words; none where nothing does.

    A word of the prepared question counts twice as much as one of its answer.
    """
    wanted = _stems(asked)
    likeness = [
        2 * len(wanted & _stems(one.question)) + len(wanted & _stems(one.answer)) for one in clarifications
    ]
    best = max(likeness, default=0)
    return tuple(place for place, like in enumerate(likeness) if like and like > SHARE * best)


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words_in(text) if word not in SILENT | ASKING}
