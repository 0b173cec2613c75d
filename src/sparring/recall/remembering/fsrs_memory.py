"""FSRS-6 from the package `fsrs` as our model of memory, with the parameters fitted on many learners."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from functools import lru_cache

import fsrs

from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.memory import Card

# A first attempt asks for what was known before; its answer is read whatever the rating, so none starts as
# forgotten: who knew it has an easy card, who did not has one that was just learned.
FIRST = {Rating.AGAIN: fsrs.Rating.Good, Rating.HARD: fsrs.Rating.Good, Rating.GOOD: fsrs.Rating.Easy}
LATER = {Rating.AGAIN: fsrs.Rating.Again, Rating.HARD: fsrs.Rating.Hard, Rating.GOOD: fsrs.Rating.Good}


class _Scratch(fsrs.Card):
    """A card to be written on: the package copies what it is given, which would take a third of the time."""

    def __copy__(self) -> _Scratch:
        return self


class FsrsMemory:
    """Cards are moved by the package; looking ahead over a thousand of them repeats two of its formulas.

    The numbers of a card are its stability in days, its difficulty from 1 to 10, two terms of these formulas.
    """

    def __init__(self, parameters: tuple[float, ...] = fsrs.scheduler.DEFAULT_PARAMETERS) -> None:
        self._scheduler = fsrs.Scheduler(
            parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )
        self._w = parameters
        self._decay = -parameters[20]
        self._factor = 0.9 ** (1 / self._decay) - 1
        self._growth = math.exp(parameters[8])
        self._lapse = math.exp(-parameters[17] * parameters[18])
        self._fresh = parameters[FIRST[Rating.AGAIN] - 1]

    def first(self, rating: Rating, day: int) -> Card:
        """The card of a question after its first attempt, whose answer was read either way."""
        return self._moved(_Scratch(card_id=0), FIRST[rating], day)

    def after(self, card: Card, rating: Rating, day: int) -> Card:
        """The card after one more attempt; a second one on the same day hardly counts."""
        known = _Scratch(card_id=0, state=fsrs.State.Review)
        known.stability, known.difficulty, _, _ = card.strength
        known.last_review = _midnight(card.day)
        return self._moved(known, LATER[rating], max(day, card.day))

    def recall(self, card: Card, day: int) -> float:
        """The chance that it is recalled on a day."""
        elapsed = day - card.day
        if elapsed <= 0:
            return 1.0
        return float((1 + self._factor * elapsed / card.strength[0]) ** self._decay)

    def fresh(self, days: int) -> float:
        """The chance that something read for the first time is recalled `days` later."""
        return float((1 + self._factor * days / self._fresh) ** self._decay)

    def ahead(self, card: Card, today: int, date: int) -> tuple[float, float, float]:
        """The chances of recall today and on the date, and what an attempt today would add to the latter."""
        stability, _, growth, rest = card.strength
        decay, w, left = self._decay, self._w, date - today
        aging = self._factor / stability
        now = (1 + aging * (today - card.day)) ** decay
        then = (1 + aging * (date - card.day)) ** decay
        gap = 1 - now
        grown = stability + growth * (math.exp(gap * w[10]) - 1)
        fallen, most = rest * math.exp(gap * w[14]), stability * self._lapse
        if_good = (1 + self._factor * left / grown) ** decay
        if_not = (1 + self._factor * left / (fallen if fallen < most else most)) ** decay
        return now, then, now * if_good + gap * if_not - then

    def falls(self, card: Card, level: float) -> int:
        """The first day on which the chance of recall is under a level."""
        days: float = card.strength[0] / self._factor * (level ** (1 / self._decay) - 1)
        return card.day + math.floor(days) + 1

    def _moved(self, card: fsrs.Card, rating: fsrs.Rating, day: int) -> Card:
        moved, _ = self._scheduler.review_card(card, rating, _midnight(day))
        s, d, w = moved.stability, moved.difficulty, self._w
        assert s is not None and d is not None
        # What the next success adds and the next failure leaves, up to a factor that depends on its day.
        growth = self._growth * (11 - d) * s ** (1 - w[9])
        rest = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1)
        return Card(day, (s, d, growth, rest))


@lru_cache(maxsize=1024)
def _midnight(day: int) -> datetime:
    return datetime.fromordinal(day).replace(tzinfo=UTC)
