"""A day as the plan sees it before it chooses: every question's prospect, the slots' claims, what is due."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date

from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.floors import Slot
from sparring.recall.aiming.phase import Phase, is_mock_day, phase_of
from sparring.recall.choosing.prospect import Prospect, prospects
from sparring.recall.choosing.slots import Claim, claims
from sparring.recall.remembering.recalibrate import Recalibration
from sparring.recall.remembering.record import Record

DUE_BELOW = 0.8
"""A question comes back when the chance that it is recalled falls under this."""


@dataclass(frozen=True, slots=True)
class Board:
    """`prospects` holds what may be asked today, the best first; `due` the reviews, the oldest need first."""

    today: date
    horizon: date
    phase: Phase
    is_mock: bool
    minutes: float
    """The minutes of the day, of which `done` have been practised."""
    done: float
    prospects: tuple[Prospect, ...]
    due: tuple[Prospect, ...]
    lapsed: tuple[Prospect, ...]
    """Reviews that failed on an earlier day, the oldest first."""
    claims: dict[Slot, Claim]
    recalibration: Recalibration
    record: Record
    is_first_day: bool
    """Whether nothing was ever practised: then no slot is owed anything yet."""
    last_topics: tuple[str, ...]
    """The topics of the last two attempts today."""


def board(aim: Aim, record: Record, today: date, passed_over: Container[str] = ()) -> Board:
    """The board of a day."""
    left = aim.calendar.days_left(today)
    horizon, phase = aim.calendar.horizon(today), phase_of(left)
    days = (today.toordinal(), horizon.toordinal())
    found = prospects(aim.candidates, record, days, passed_over)
    if phase is Phase.REVIEW:
        found = [one for one in found if one.card is not None]
    recalibration = record.recalibration()
    minutes, done = aim.calendar.minutes_on(today), record.practised_on(days[0])
    return Board(
        today,
        horizon,
        phase,
        is_mock_day(left),
        minutes,
        done,
        tuple(found),
        _due(found, record, recalibration.raw(DUE_BELOW)),
        _lapsed(found, record),
        claims(aim.floors, record, today, max(minutes - done, 0.0)),
        recalibration,
        record,
        not record.minutes,
        _last_topics(record, today),
    )


def _due(found: Iterable[Prospect], record: Record, level: float) -> tuple[Prospect, ...]:
    """The reviews whose chance is under a level, the one that fell first at the front."""
    falls = record.memory.falls
    due = [
        (falls(one.card, level), one.candidate.identity, one)
        for one in found
        if one.card is not None and one.now < level
    ]
    return tuple(one for _, _, one in sorted(due, key=lambda waiting: waiting[:2]))


def _lapsed(found: Iterable[Prospect], record: Record) -> tuple[Prospect, ...]:
    """What failed a review before today: it comes back, and shows how soon one forgets."""
    lapsed = [
        (one.card.day, one.candidate.identity, one)
        for one in found
        if one.card is not None and one.candidate.identity in record.lapsed
    ]
    return tuple(one for _, _, one in sorted(lapsed, key=lambda waiting: waiting[:2]))


def _last_topics(record: Record, today: date) -> tuple[str, ...]:
    attempts = sorted(
        (one for one in record.latest.values() if one.date == today), key=lambda one: (one.at, one.id)
    )
    return tuple(one.topic for one in attempts[-2:])
