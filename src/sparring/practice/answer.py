"""Answering aloud or in writing: one ticks what one had, and learns what was missed and when it returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sparring.bank.key_point import KeyPoint
from sparring.bank.question import Question
from sparring.inbox.event import EventKind, new_event
from sparring.practice.planning.due import back_on
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of
from sparring.practice.ticking import Given, Ticked, key_points, missed_musts, rating_of
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.confidence import remark
from sparring.recall.remembering.ability import KEEP
from sparring.recall.remembering.recalibrate import recalibrate
from sparring.store.intake import take_in


@dataclass(frozen=True, slots=True)
class Answered:
    """How an answer went: what an interviewer would have waited for in vain, and when it comes back."""

    id: str
    rating: Rating
    missed: tuple[KeyPoint, ...]
    """The key points that must be there and were not."""
    back: date | None
    remark: str | None
    """What was said of one's confidence against how it went; None where none was given."""
    predicted: float | None


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
        event.id,
        rating,
        missed_musts(points, ticked),
        back_on(practice, question.identity),
        remark_on(practice, event.id),
        predicted,
    )


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


def remark_on(practice: Practice, event: str) -> str | None:
    """What was said of one's confidence against how it went so far; None where none was given."""
    attempts = found_of(practice).attempts
    latest = next((one for one in reversed(attempts) if one.id == event), None)
    if latest is None:
        return None
    return remark([one for one in attempts if one.confidence == latest.confidence], latest)
