"""Answering aloud or in writing: one ticks what one had, and learns what was missed and when it returns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sparring.bank.key_point import KeyPoint, Weight, absent_groups, occurs, read_key_point
from sparring.bank.question import Question
from sparring.bank.sections import KEY_POINTS
from sparring.inbox.event import EventKind, new_event
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.recall.ability import KEEP
from sparring.recall.confidence import remark
from sparring.recall.due import due_date
from sparring.recall.rate import rate_answer
from sparring.recall.rating import Rating
from sparring.recall.recalibrate import recalibrate
from sparring.store.intake import take_in

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
    """The terms of the learner's own text that led to the suggestion."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How an answer went: what an interviewer would have waited for in vain, and when it comes back."""

    rating: Rating
    missed: tuple[KeyPoint, ...]
    """The key points that must be there and were not."""
    back: date | None
    remark: str | None
    """What was said of one's confidence against how it went; None where none was given."""
    predicted: float | None


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


def answer(practice: Practice, question: Question, given: Given, ticked: Ticked) -> Answered:
    """Stores an answer with its ticks, by the sentence of each key point, and says what it comes to."""
    points, predicted = key_points(question), predicted_for(practice, question)
    rating, learner = rating_of(points, ticked), practice.learner
    event = new_event(
        EventKind.ANSWER,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        source=given.text or None,
        ticks={point.sentence: number in ticked.numbers for number, point in enumerate(points, start=1)},
        unaided=ticked.unaided,
        grade_source="self",
        confidence=given.confidence,
        predicted=predicted,
        seconds=given.seconds,
        rest={"rating": rating.value},
    )
    learner.inbox.append(event)
    take_in(practice.who, learner.inbox)
    return Answered(
        rating,
        missed_musts(points, ticked),
        back_on(practice, question.identity),
        _remark(practice, event.id),
        predicted,
    )


def back_on(practice: Practice, identity: str) -> date | None:
    """The day on which a question comes back, such as Wed 2 Dec; None when it was never tried."""
    found = found_of(practice)
    asked = found.reading.asked_again.get(identity)
    due = due_date(identity, found.record, learner_aim(practice).calendar, practice.day)
    return min((day for day in (asked, due) if day is not None), default=None)


def predicted_for(practice: Practice, question: Question) -> float:
    """The chance that a question goes well now, as the program sees it; frozen when it is asked."""
    found = found_of(practice)
    session = found.reading.sessions.get(practice.day)
    picks = session.picks if session else ()
    known = next((pick.predicted for pick in picks if pick.question == question.identity), None)
    card = found.record.cards.get(question.identity)
    today = practice.day.toordinal()
    if card is None:
        own = KEEP * found.record.ability.known(question.topic, question.level)
        return round(own if known is None else known, 4)
    if card.day < today and known is not None:
        return round(known, 4)
    corrected = recalibrate(found.record.forecasts).corrected(found.record.memory.recall(card, today))
    return round(corrected, 4)


def _remark(practice: Practice, event: str) -> str | None:
    attempts = found_of(practice).attempts
    latest = next((one for one in reversed(attempts) if one.id == event), None)
    return None if latest is None else remark(attempts, latest)


def _words(point: KeyPoint, text: str) -> tuple[str, ...]:
    folded = " ".join(text.casefold().replace("’", "'").split())
    return tuple(term for group in point.groups for term in group if folded and occurs(term, folded))
