"""FSRS-6 as our model of memory, with the parameters of the package `fsrs`, fitted on many learners.

The formulas are the package's. A rebuild moves ten thousand cards and a plan looks ahead over a thousand, and
the package makes three objects for each; so they are written out here, and a test holds them to the package.
"""

from __future__ import annotations

import math

import fsrs

from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.memory import Card

# A first attempt asks for what was known before; its answer is read whatever the rating, so none starts as
# forgotten: who knew it has an easy card, who did not has one that was just learned.
FIRST = {Rating.AGAIN: fsrs.Rating.Good, Rating.HARD: fsrs.Rating.Good, Rating.GOOD: fsrs.Rating.Easy}
LATER = {Rating.AGAIN: fsrs.Rating.Again, Rating.HARD: fsrs.Rating.Hard, Rating.GOOD: fsrs.Rating.Good}
SHORTEST = 0.001
"""Days: no card is less stable."""
EASIEST, HARDEST = 1.0, 10.0
"""Between these lies every card's difficulty."""


class FsrsMemory:
    """A card holds its stability in days, its difficulty from 1 to 10, and two terms of the formulas.

    Those are what its next success adds and its next failure leaves, up to a factor that depends on the day.
    """

    def __init__(self, parameters: tuple[float, ...] = fsrs.scheduler.DEFAULT_PARAMETERS) -> None:
        w = self._w = parameters
        self._decay = -w[20]
        self._factor = 0.9 ** (1 / self._decay) - 1
        self._growth = math.exp(w[8])
        self._lapse = math.exp(-w[17] * w[18])
        self._fresh = w[FIRST[Rating.AGAIN] - 1]
        self._eased = w[7] * self._born(fsrs.Rating.Easy)
        self._harder = {rating: -w[6] * (grade - 3) / 9 for rating, grade in LATER.items()}
        self._same_day = {rating: math.exp(w[17] * (grade - 3 + w[18])) for rating, grade in LATER.items()}

    def first(self, rating: Rating, day: int) -> Card:
        """The card of a question after its first attempt, whose answer was read either way."""
        grade = FIRST[rating]
        return self._card(day, self._w[grade - 1], self._born(grade))

    def after(self, card: Card, rating: Rating, day: int) -> Card:
        """The card after one more attempt; a second one on the same day hardly counts."""
        s, d, _, _ = card.strength
        elapsed = day - card.day
        stability = self._again_today(s, rating) if elapsed <= 0 else self._moved(card, rating, elapsed)
        difficulty = self._eased + (1 - self._w[7]) * (d + (10 - d) * self._harder[rating])
        return self._card(max(day, card.day), stability, difficulty)

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

    def _moved(self, card: Card, rating: Rating, elapsed: int) -> float:
        """The stability after an attempt on a later day."""
        s, _, growth, rest = card.strength
        gap = 1 - (1 + self._factor * elapsed / s) ** self._decay
        if rating is Rating.AGAIN:
            return float(min(rest * math.exp(gap * self._w[14]), s * self._lapse))
        grown = growth * (math.exp(gap * self._w[10]) - 1)
        return float(s + (grown * self._w[15] if rating is Rating.HARD else grown))

    def _again_today(self, stability: float, rating: Rating) -> float:
        """The stability after one more attempt on the day of the last."""
        times = self._same_day[rating] * stability ** -self._w[19]
        return float(stability * (times if rating is Rating.AGAIN else max(times, 1.0)))

    def _born(self, grade: fsrs.Rating) -> float:
        """The difficulty that a first grade tells of."""
        return self._w[4] - math.exp(self._w[5] * (grade - 1)) + 1

    def _card(self, day: int, stability: float, difficulty: float) -> Card:
        s, w = max(stability, SHORTEST), self._w
        d = min(max(difficulty, EASIEST), HARDEST)
        growth = self._growth * (11 - d) * s ** (1 - w[9])
        rest = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1)
        return Card(day, (s, d, growth, rest))
