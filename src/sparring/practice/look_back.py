"""Looking back at an answer: what was there and what was missed."""

from __future__ import annotations

from dataclasses import dataclass

from sparring.bank.key_point import KeyPoint, Weight
from sparring.bank.question import Question
from sparring.practice.answer import remark_on
from sparring.practice.planning.practice import Practice
from sparring.practice.ticking import key_points
from sparring.practice.words import RATINGS, rating_sentence
from sparring.recall.grading.rating import Rating
from sparring.store.attempts import Told


@dataclass(frozen=True, slots=True)
class Look:
    """One answer in the learner's words: how it went, what was missing first, then what was there."""

    word: str
    sentence: str
    remark: str
    missed: tuple[KeyPoint, ...]
    open: tuple[KeyPoint, ...]
    """What would have made it better still."""
    had: tuple[KeyPoint, ...]
    before: str
    """What the learner wrote the time before; empty where they wrote nothing."""


def look_back(practice: Practice, question: Question, told: Told) -> Look:
    """What a stored answer comes to; key points that were reworded since count as not ticked."""
    points = key_points(question)
    had = tuple(one for one in points if told.ticks.get(one.sentence))
    absent = tuple(one for one in points if one not in had)
    missed = tuple(one for one in absent if one.weight is Weight.MUST)
    rating = Rating(told.attempt.outcome)
    return Look(
        RATINGS[rating].word,
        rating_sentence(rating, len(missed), unaided=told.unaided),
        remark_on(practice, told.attempt.id) or "",
        missed,
        tuple(one for one in absent if one.weight is not Weight.MUST),
        had,
        told.before.strip(),
    )
