"""Momentum: streak, weekly minutes and heatmap, by the learner's own days as they were stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from sparring.recall.aiming.calendar import Calendar
from sparring.recall.grading.attempt import Attempt, in_order
from sparring.recall.grading.pace import minutes_of

FREE_RESTS = 2
REST_WINDOW = 7
"""Two rest days in any seven are free."""
SHORT_GAP = timedelta(hours=36)
"""Two attempts closer than this have no missed day between them: a flight skips dates."""
DAY = timedelta(days=1)


class PractisedDay(NamedTuple):  # not a dataclass: each attempt of a rebuild makes one
    """A day of the learner's own on which something was tried."""

    date: date
    first: datetime
    last: datetime
    attempts: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Streak:
    """`days` counts those with practice; rest days and days off keep a streak but do not count."""

    days: int
    is_today_done: bool
    rests_left: int


def practised_days(attempts: Iterable[Attempt]) -> tuple[PractisedDay, ...]:
    """The heatmap's data: the days with practice, in order of the calendar."""
    found: dict[date, PractisedDay] = {}
    for one in in_order(attempts):
        before = found.get(one.date, PractisedDay(one.date, one.at, one.at, 0, 0.0))
        found[one.date] = PractisedDay(
            one.date, before.first, one.at, before.attempts + 1, before.minutes + minutes_of(one)
        )
    return tuple(found[day] for day in sorted(found))


def streak(days: Iterable[PractisedDay], calendar: Calendar, today: date, *, now: datetime) -> Streak:
    """The streak up to today, or up to yesterday while today is young.

    Who flies west is back on a date that they have practised past, and by the date of another zone one day
    may come before another that it followed: so all days count, and a gap is one of hours.
    """
    past = sorted(days, key=lambda one: one.date)
    if not past:
        return Streak(0, is_today_done=False, rests_left=FREE_RESTS)
    count, missed = 0, list[date]()
    for earlier, gap, until in _gaps(past, today, now):
        missed += _missed(earlier, until, calendar) if gap > SHORT_GAP else []
        if _is_broken(missed):
            break
        count += 1
    if not count:
        return Streak(0, is_today_done=False, rests_left=FREE_RESTS)
    recent = [day for day in missed if (today - day).days < REST_WINDOW]
    return Streak(count, any(one.date == today for one in past), max(FREE_RESTS - len(recent), 0))


def weekly_minutes(days: Iterable[PractisedDay]) -> dict[date, float]:
    """The minutes of each week with practice, by its Monday."""
    weeks: dict[date, float] = {}
    for one in days:
        monday = one.date - timedelta(days=one.date.weekday())
        weeks[monday] = weeks.get(monday, 0.0) + one.minutes
    return weeks


def _gaps(past: Sequence[PractisedDay], today: date, now: datetime) -> Iterator[tuple[date, timedelta, date]]:
    """Each day with practice, the latest first: how long nothing was done after it, and until which day.

    Hours lie between everything up to a date and everything from the next one on, however one travelled.
    """
    lasts = list(accumulate((one.last for one in past), max))
    firsts = [*list(accumulate((one.first for one in reversed(past)), min))[-2::-1], now]
    until = [*(one.date for one in past[1:]), today]
    for one, last, first, day in reversed(list(zip(past, lasts, firsts, until, strict=True))):
        yield one.date, first - last, day


def _missed(after: date, before: date, calendar: Calendar) -> list[date]:
    """The days between two dates on which practice was planned, the latest first."""
    return list(reversed(list(calendar.practice_days(after + DAY, before))))


def _is_broken(missed: list[date]) -> bool:
    """Whether more than the free rest days fall within one window; the latest missed day comes first."""
    return any(
        (missed[at] - missed[at + FREE_RESTS]).days < REST_WINDOW for at in range(len(missed) - FREE_RESTS)
    )
