"""What an attempt at a question now would bring by the date: its expected gain, minutes and their rate."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from sparring.recall.ability import KEEP
from sparring.recall.candidate import Candidate
from sparring.recall.memory import Card
from sparring.recall.record import Record

QUICK = 0.4
"""The part of its minutes that a question takes when one knows it."""
STUMBLE = 1.6
"""How much longer a review takes that fails."""
POLISH = 0.10
"""What a first attempt adds to a question that was known all along."""
HEDGE = 0.6
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
    today, horizon = days
    known = {}
    fresh = record.memory.fresh(horizon - today)
    found = []
    for one in candidates:
        if one.identity in passed_over:
            continue
        card = record.cards.get(one.identity)
        if card is None:
            key = (one.topic, one.level)
            if key not in known:
                known[key] = record.ability.known(*key)
            found.append(_unseen(one, known[key], fresh))
        elif card.day < today:
            found.append(_seen(one, card, record, days))
    found.sort(key=_best_first)
    return found


def _best_first(one: Prospect) -> tuple[float, str]:
    return -one.rate, one.candidate.identity


def _unseen(one: Candidate, known: float, fresh: float) -> Prospect:
    minutes = one.minutes * (1 - known + known * QUICK)
    gain = known * POLISH + (1 - known) * fresh
    before = known * KEEP
    return Prospect(one.weight * gain / minutes, one, minutes, before, before, min(before + gain, 0.99), None)


def _seen(one: Candidate, card: Card, record: Record, days: tuple[int, int]) -> Prospect:
    memory, (today, horizon) = record.memory, days
    now, before = memory.recall(card, today), memory.recall(card, horizon)
    minutes = one.minutes * QUICK * (now + STUMBLE * (1 - now))
    lift = memory.lift(card, today, horizon)
    return Prospect(one.weight * HEDGE * lift / minutes, one, minutes, now, before, before + lift, card)
