"""The plan to the date as a picture: week by week its phase, its minutes per round and its mock rounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sparring.recall.aiming.calendar import Calendar
from sparring.recall.aiming.floors import Floors
from sparring.recall.aiming.phase import Phase, is_mock_day, phase_of


@dataclass(frozen=True, slots=True)
class Week:
    """A week of the plan, cut off at today and at the date; minutes are at least these for each slot."""

    monday: date
    phases: tuple[Phase, ...]
    minutes: int
    program_minutes: int
    long_minutes: int
    mocks: int


def weeks(calendar: Calendar, floors: Floors, today: date) -> tuple[Week, ...]:
    """The weeks from today to the interview, or to the horizon of steady retention."""
    days: dict[date, list[date]] = {}
    for ahead in range((calendar.horizon(today) - today).days):
        day = today + timedelta(days=ahead)
        days.setdefault(day - timedelta(days=day.weekday()), []).append(day)
    return tuple(_week(monday, found, calendar, floors) for monday, found in days.items())


def _week(monday: date, days: list[date], calendar: Calendar, floors: Floors) -> Week:
    minutes = sum(calendar.minutes_on(day) for day in days)
    left = [calendar.days_left(day) for day in days]
    return Week(
        monday,
        tuple(dict.fromkeys(phase_of(one) for one in left)),
        round(minutes),
        round(minutes * floors.program),
        round(minutes * floors.long),
        sum(is_mock_day(one) and bool(calendar.minutes_on(day)) for one, day in zip(left, days, strict=True)),
    )
