"""Everything that follows from the log of attempts: cards, ability, minutes, how predictions went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sparring.bank.kind import Level
from sparring.recall.grading.attempt import Attempt, in_order
from sparring.recall.grading.pace import Pace, expected_minutes, minutes_of
from sparring.recall.grading.rating import CREDIT, Rating
from sparring.recall.remembering.ability import Ability
from sparring.recall.remembering.memory import Card, MemoryModel
from sparring.recall.remembering.placement import PLACEMENT, estimate
from sparring.recall.remembering.recalibrate import Forecast, Recalibration, recalibrate
from sparring.recall.round import Round


@dataclass(slots=True)
class Record:
    """What one learner's log says; only `take` changes it."""

    memory: MemoryModel
    ability: Ability = field(default_factory=Ability)
    cards: dict[str, Card] = field(default_factory=dict)
    latest: dict[str, Attempt] = field(default_factory=dict)
    well: set[str] = field(default_factory=set)
    """Questions that went well at least once."""
    lapsed: set[str] = field(default_factory=set)
    """Questions whose last attempt failed though the answer had been read before."""
    minutes: dict[int, dict[Round, float]] = field(default_factory=dict)
    """Minutes practised by day, as an ordinal, and round."""
    paces: dict[Round, Pace] = field(default_factory=dict)
    forecasts: list[Forecast] = field(default_factory=list)
    line: Recalibration | None = field(default=None, compare=False)
    """The recalibration that fits the forecasts; None until it is asked for."""
    placed: list[tuple[Level, float]] = field(default_factory=list)
    """The answers of the placement: level and credit."""

    def take(self, attempt: Attempt) -> None:
        """Adds the next attempt of the log."""
        day = attempt.date.toordinal()
        card = self.cards.get(attempt.question)
        if card is None:
            self.cards[attempt.question] = self.memory.first(attempt.rating, day)
            self._learn_ability(attempt)
        else:
            if day > card.day:
                self.line = None
                self.forecasts.append(Forecast(self.memory.recall(card, day), CREDIT[attempt.rating]))
            self.cards[attempt.question] = self.memory.after(card, attempt.rating, day)
        self.latest[attempt.question] = attempt
        if card is not None and attempt.rating is Rating.AGAIN:
            self.lapsed.add(attempt.question)
        else:
            self.lapsed.discard(attempt.question)
        if attempt.rating is Rating.GOOD:
            self.well.add(attempt.question)
        self._spend(attempt, day, is_first=card is None)

    def _spend(self, attempt: Attempt, day: int, *, is_first: bool) -> None:
        took, rounds = minutes_of(attempt), self.minutes.setdefault(day, {})
        rounds[attempt.round] = rounds.get(attempt.round, 0.0) + took
        if attempt.seconds is not None:
            expected = expected_minutes(attempt, is_first=is_first)
            self.paces[attempt.round] = self.paces.get(attempt.round, Pace()).after(took, expected)

    def _learn_ability(self, attempt: Attempt) -> None:
        credit = CREDIT[attempt.rating]
        self.ability = self.ability.after(attempt.topic, attempt.level, credit)
        if attempt.mode == PLACEMENT:
            self.placed.append((attempt.level, credit))
            self.ability = replace(self.ability, general=estimate(self.placed))

    def recalibration(self) -> Recalibration:
        """What the model's predictions mean for this learner."""
        if self.line is None:
            self.line = recalibrate(self.forecasts)
        return self.line

    def pace(self, round_: Round) -> float:
        """How much longer the learner takes for questions of a round than the bank allows."""
        return self.paces.get(round_, Pace()).factor

    def practised_on(self, day: int) -> float:
        """The minutes practised on one day."""
        return sum(self.minutes.get(day, {}).values())


def replay(attempts: Iterable[Attempt], memory: MemoryModel) -> Record:
    """The record of a log; the same however the log was merged."""
    record = Record(memory)
    for attempt in in_order(attempts):
        record.take(attempt)
    return record
