"""What an attempt at a question now would bring by the date: its expected gain, minutes and their rate."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from sparring.recall.aiming.candidate import Candidate
from sparring.recall.grading.pace import first_minutes, review_minutes
from sparring.recall.remembering.ability import KEEP
from sparring.recall.remembering.memory import Card
from sparring.recall.remembering.record import Record
from sparring.recall.round import Round

POLISH = 0.10
"""What a first attempt adds to a question that was known all along."""
HEDGE = 0.4
"""The part of a review's modelled gain that is counted: other models of memory promise less of it."""


class Prospect(NamedTuple):  # not a dataclass: every plan makes a thousand
    """`rate` is weighted gain per minute, `now` the chance today, `before` and `after` those on the date."""

    rate: float
    candidate: Candidate
    minutes: float
    now: float
    before: float
    after: float
    card: Card | None


def prospects(
    candidates: Iterable[Candidate], record: Record, days: tuple[int, int], passed_over: Container[str] = ()
) -> list[Prospect]:
    """The prospects of all questions that may be asked, the best first; `days` are today and the date."""
    today, date = days
    unseen, seen = _unseen(record, date - today), _seen(record, days)
    found = []
    for one in candidates:
        card = record.cards.get(one.identity)
        if one.identity in passed_over:
            continue
        if card is None:
            found.append(unseen(one))
        elif card.day < today:
            found.append(seen(one, card))
    found.sort(key=itemgetter(0), reverse=True)
    return found


def _unseen(record: Record, left: int) -> Callable[[Candidate], Prospect]:
    """What gives the prospect of a question that was never tried."""
    fresh, known_of = record.memory.fresh(left), cache(record.ability.known)
    paces = {round_: record.pace(round_) for round_ in Round}

    def prospect(one: Candidate) -> Prospect:
        known = known_of(one.topic, one.level)
        minutes = paces[one.round] * first_minutes(one.minutes, known)
        gain = known * POLISH + (1 - known) * fresh
        before = known * KEEP
        return Prospect(one.weight * gain / minutes, one, minutes, before, before, before + gain, None)

    return prospect


def _seen(record: Record, days: tuple[int, int]) -> Callable[[Candidate, Card], Prospect]:
    """What gives the prospect of a question that has a card."""
    ahead, (today, date) = record.memory.ahead, days
    paces = {round_: record.pace(round_) for round_ in Round}

    def prospect(one: Candidate, card: Card) -> Prospect:
        now, then, lift = ahead(card, today, date)
        minutes = paces[one.round] * review_minutes(one.minutes, now)
        return Prospect(one.weight * HEDGE * lift / minutes, one, minutes, now, then, then + lift, card)

    return prospect
