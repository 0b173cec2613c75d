"""The plan to the date day by day: what a calendar of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import preparation
from sparring.recall.aiming.phase import Phase, is_mock_day, phase_of


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """`minutes` is 0 on a day off; the day of the interview has its own phase and nothing planned."""

    date: date
    phase: Phase
    minutes: int
    is_mock: bool
    is_interview: bool


@dataclass(frozen=True, slots=True)
class PlannedWeek:
    """Seven places, Monday first; None before today and after the date."""

    monday: date
    days: tuple[PlannedDay | None, ...]

    @property
    def minutes(self) -> int:
        return sum(day.minutes for day in self.days if day is not None)


def planned_weeks(practice: Practice) -> tuple[PlannedWeek, ...]:
    """The weeks from today to the interview and its day; a month where there is no date."""
    calendar, today = preparation(practice.who).calendar, practice.day
    weeks: dict[date, list[PlannedDay | None]] = {}
    for ahead in range((calendar.horizon(today) - today).days + 1):
        day = today + timedelta(days=ahead)
        left = calendar.days_left(day)
        minutes = 0 if left == 0 else calendar.minutes_on(day)
        found = PlannedDay(day, phase_of(left), minutes, is_mock_day(left) and minutes > 0, left == 0)
        weeks.setdefault(day - timedelta(days=day.weekday()), [None] * 7)[day.weekday()] = found
    return tuple(PlannedWeek(monday, tuple(days)) for monday, days in weeks.items())
