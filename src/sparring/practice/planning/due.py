"""When questions come back: the day of each that was ever tried or asked for, and what has come due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sparring.practice.planning.outcomes import Outcomes
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of, learner_aim
from sparring.recall.aiming.calendar import Calendar
from sparring.recall.choosing.due import due_date


def back_on(practice: Practice, identity: str) -> date | None:
    """The day on which a question comes back, such as Wed 2 Dec; None when it was never tried."""
    return _back(identity, found_of(practice), learner_aim(practice).calendar, practice.day)


def due_dates(practice: Practice) -> Mapping[str, date]:
    """The day of each question that comes back, by identity; kept until something happens."""
    found, calendar, today = found_of(practice), learner_aim(practice).calendar, practice.day

    def computed() -> dict[str, date]:
        names = {*found.record.cards, *found.reading.asked_again}
        days = ((name, _back(name, found, calendar, today)) for name in names)
        return {name: day for name, day in days if day is not None}

    return found.kept(("due", calendar, today), computed)


def due_now(practice: Practice) -> frozenset[str]:
    """The questions that are due today or were before."""
    return frozenset(name for name, day in due_dates(practice).items() if day <= practice.day)


def _back(identity: str, found: Outcomes, calendar: Calendar, today: date) -> date | None:
    asked = found.reading.asked_again.get(identity)
    due = due_date(identity, found.record, calendar, today)
    return min((day for day in (asked, due) if day is not None), default=None)
