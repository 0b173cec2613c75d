"""Grading one's own theory answer: the terms that match suggest ticks, the learner decides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sparring.bank.key_point import KeyPoint, Weight, absent_groups, read_key_point
from sparring.bank.question import Question
from sparring.bank.sections import KEY_POINTS
from sparring.inbox.event import EventKind, new_event
from sparring.practice.learner import Learner

ITEM = re.compile(r"^- ", re.M)
CONFIDENCES = (50, 60, 70, 80, 90, 99)


class Rating(StrEnum):
    """How well it was recalled, in the learner's own judgement."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Given:
    """What the learner answered: the text typed, if any, the confidence in percent, the seconds it took."""

    text: str = ""
    confidence: int | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A key point; `is_found` when its terms occur in the answer, None when nothing was typed."""

    number: int
    point: KeyPoint
    is_found: bool | None


def key_points(question: Question) -> tuple[KeyPoint, ...]:
    """The key points of a question, in order."""
    items = ITEM.split(question.section(KEY_POINTS) or "")[1:]
    read = (read_key_point(" ".join(item.split())) for item in items)
    return tuple(point for point in read if point is not None)


def suggest_ticks(question: Question, text: str) -> tuple[Suggestion, ...]:
    """Which key points an answer seems to touch; it cannot see whether what is said of them is true."""
    typed = bool(text.strip())
    return tuple(
        Suggestion(number, point, not absent_groups(point, text) if typed else None)
        for number, point in enumerate(key_points(question), start=1)
    )


def suggested_rating(points: Sequence[KeyPoint], ticked: Sequence[bool]) -> Rating:
    """Good when every must is there, hard when one is missing, else again."""
    must = [tick for point, tick in zip(points, ticked, strict=True) if point.weight is Weight.MUST]
    missing = must.count(False)
    if missing == 0:
        return Rating.GOOD
    return Rating.HARD if missing == 1 and len(must) > 1 else Rating.AGAIN


def grade_answer(question: Question, given: Given, ticks: Mapping[int, bool], learner: Learner) -> Rating:
    """Stores the answer with its ticks, by the sentence of each key point, and the rating that follows."""
    points = key_points(question)
    ticked = [ticks.get(number, False) for number in range(1, len(points) + 1)]
    rating = suggested_rating(points, ticked)
    event = new_event(
        EventKind.ANSWER,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        source=given.text or None,
        ticks={point.sentence: tick for point, tick in zip(points, ticked, strict=True)},
        grade_source="self",
        confidence=given.confidence,
        seconds=given.seconds,
        rest={"rating": rating.value},
    )
    learner.inbox.append(event)
    return rating
