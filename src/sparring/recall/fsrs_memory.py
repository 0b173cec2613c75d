"""FSRS-6 from the package `fsrs` as our model of memory, with the parameters fitted on many learners."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from functools import lru_cache

import fsrs

from sparring.recall.memory import Card
from sparring.recall.rating import Rating

# A first attempt asks for what was known before; its answer is read whatever the rating, so none starts as
# forgotten: who knew it has an easy card, who did not has one that was just learned.
FIRST = {Rating.AGAIN: fsrs.Rating.Good, Rating.HARD: fsrs.Rating.Good, Rating.GOOD: fsrs.Rating.Easy}
LATER = {Rating.AGAIN: fsrs.Rating.Again, Rating.HARD: fsrs.Rating.Hard, Rating.GOOD: fsrs.Rating.Good}


class FsrsMemory:
    """Cards are moved by the package; looking ahead over a thousand cards repeats two of its formulas."""

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
        return self._moved(fsrs.Card(card_id=0), FIRST[rating], day)

    def after(self, card: Card, rating: Rating, day: int) -> Card:
        """The card after one more attempt; a second one on the same day hardly counts."""
        stability, difficulty = card.strength
        known = fsrs.Card(
            card_id=0,
            state=fsrs.State.Review,
            stability=stability,
            difficulty=difficulty,
            due=_midnight(day),
            last_review=_midnight(card.day),
        )
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

    def lift(self, card: Card, day: int, horizon: int) -> float:
        """By how much an attempt on `day` is expected to raise the chance on the day `horizon`."""
        stability, difficulty = card.strength
        factor, decay, w = self._factor, self._decay, self._w
        elapsed, ahead = max(day - card.day, 0), max(horizon - day, 0)
        now = (1 + factor * elapsed / stability) ** decay
        grown = stability * (
            1 + self._growth * (11 - difficulty) * stability ** -w[9] * (math.exp((1 - now) * w[10]) - 1)
        )
        fallen = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.exp((1 - now) * w[14])
        fallen = min(fallen, stability * self._lapse)
        with_it = (
            now * (1 + factor * ahead / grown) ** decay + (1 - now) * (1 + factor * ahead / fallen) ** decay
        )
        return float(with_it - (1 + factor * (elapsed + ahead) / stability) ** decay)

    def falls(self, card: Card, level: float) -> int:
        """The first day on which the chance of recall is under a level."""
        days: float = card.strength[0] / self._factor * (level ** (1 / self._decay) - 1)
        return card.day + math.floor(days) + 1

    def _moved(self, card: fsrs.Card, rating: fsrs.Rating, day: int) -> Card:
        moved, _ = self._scheduler.review_card(card, rating, _midnight(day))
        assert moved.stability is not None and moved.difficulty is not None
        return Card(day, (moved.stability, moved.difficulty))


@lru_cache(maxsize=1024)
def _midnight(day: int) -> datetime:
    return datetime.fromordinal(day).replace(tzinfo=UTC)
