"""Ticking key points: what was given, what its terms suggest, and the rating that follows from the ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sparring.bank.key_point import KeyPoint, Weight, absent_groups, read_key_point
from sparring.bank.question import Question
from sparring.bank.sections import KEY_POINTS
from sparring.recall.grading.rate import rate_answer
from sparring.recall.grading.rating import Rating

ITEM = re.compile(r"^- ", re.M)
CONFIDENCES = (50, 60, 70, 80, 90, 99)


@dataclass(frozen=True, slots=True)
class Given:
    """What the learner answered: the text typed, if any, the confidence in percent, the seconds it took."""

    text: str = ""
    confidence: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Ticked:
    """The key points that were there, by number; `unaided` if one would have said them without help."""

    numbers: frozenset[int]
    unaided: bool = True


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A key point; `is_found` when its terms occur in the answer, None when nothing was typed."""

    number: int
    point: KeyPoint
    is_found: bool | None
    words: tuple[str, ...] = ()
    """The words of the learner's own text that led to the suggestion."""


def key_points(question: Question) -> tuple[KeyPoint, ...]:
    """The key points of a question, in order."""
    items = ITEM.split(question.section(KEY_POINTS) or "")[1:]
    read = (read_key_point(" ".join(item.split())) for item in items)
    return tuple(point for point in read if point is not None)


def suggest_ticks(question: Question, text: str) -> tuple[Suggestion, ...]:
    """Which key points an answer seems to touch; it cannot see whether what is said of them is true."""
    typed = bool(text.strip())
    return tuple(
        Suggestion(number, point, not absent_groups(point, text) if typed else None, _words(point, text))
        for number, point in enumerate(key_points(question), start=1)
    )


def rating_of(points: Sequence[KeyPoint], ticked: Ticked) -> Rating:
    """Good when every must was there unaided, hard when one was missing or help was needed, else again."""
    musts = [
        number in ticked.numbers
        for number, point in enumerate(points, start=1)
        if point.weight is Weight.MUST
    ]
    return rate_answer(musts, unaided=ticked.unaided)


def missed_musts(points: Sequence[KeyPoint], ticked: Ticked) -> tuple[KeyPoint, ...]:
    """The key points that must be there and were not ticked."""
    return tuple(
        point
        for number, point in enumerate(points, start=1)
        if point.weight is Weight.MUST and number not in ticked.numbers
    )


def _words(point: KeyPoint, text: str) -> tuple[str, ...]:
    """What stands in the text where a term begins a word, up to the word's end, each once."""
    plain = " ".join(text.replace("’", "'").split())
    terms = (re.escape(term) for group in point.groups for term in group)
    found = (re.search(rf"(?<!\w){term}[\w'-]*", plain, re.I) for term in terms)
    return tuple(dict.fromkeys(one[0].rstrip("'-") for one in found if one))
