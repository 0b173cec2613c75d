"""The learner's calendar: minutes per weekday, planned days off, the interview."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

STEADY_DAYS = 30
"""Without an interview the plan aims at what will be recalled this many days ahead."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """`minutes` holds one number for each weekday, Monday first."""

    minutes: tuple[int, int, int, int, int, int, int]
    interview: date | None = None
    days_off: frozenset[date] = frozenset()

    def minutes_on(self, day: date) -> int:
        """The minutes planned on a day; a missed day adds nothing to another."""
        return 0 if day in self.days_off else self.minutes[day.weekday()]

    def days_left(self, day: date) -> int | None:
        """Days until the interview; None without one, or when it is over."""
        if self.interview is None or self.interview < day:
            return None
        return (self.interview - day).days

    def horizon(self, day: date) -> date:
        """The day for which the plan is made."""
        left = self.days_left(day)
        return day + timedelta(days=STEADY_DAYS if left is None else left)

    def practice_days(self, first: date, until: date) -> Iterator[date]:
        """The days from `first` on, `until` excluded, on which minutes are planned."""
        for ahead in range((until - first).days):
            day = first + timedelta(days=ahead)
            if self.minutes_on(day):
                yield day


def every_day(minutes: int, interview: date | None = None) -> Calendar:
    """A calendar with the same minutes on each day of the week."""
    return Calendar((minutes,) * 7, interview)
