"""What a model of memory must offer; the rest of recall knows no formula of forgetting."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from sparring.recall.grading.rating import Rating


class Card(NamedTuple):  # not a dataclass: a rebuild makes ten thousand
    """What is remembered of one question: the model's own numbers as of `day`, a day's ordinal."""

    day: int
    strength: tuple[float, ...]


class MemoryModel(Protocol):
    """Days are ordinals of the learner's own calendar, so that no zone or clock change moves a card."""

    def first(self, rating: Rating, day: int) -> Card:
        """The card of a question after its first attempt, whose answer was read either way."""

    def after(self, card: Card, rating: Rating, day: int) -> Card:
        """The card after one more attempt."""

    def recall(self, card: Card, day: int) -> float:
        """The chance that it is recalled on a day."""

    def fresh(self, days: int) -> float:
        """The chance that something read for the first time is recalled `days` later."""

    def ahead(self, card: Card, today: int, date: int) -> tuple[float, float, float]:
        """The chances of recall today and on the date, and what an attempt today would add to the latter.

        The card is not of later than today; this is asked of a thousand cards at a time.
        """

    def falls(self, card: Card, level: float) -> int:
        """The first day on which the chance of recall is under a level."""
