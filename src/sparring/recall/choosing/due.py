"""When a question comes back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sparring.recall.aiming.calendar import Calendar
from sparring.recall.choosing.board import DUE_BELOW
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import Record

SHORT_TERM = timedelta(minutes=10)
"""For so long an answer just read is repeated from short-term memory, which shows nothing."""


def due_date(identity: str, record: Record, calendar: Calendar, today: date) -> date | None:
    """The day on which a question is due, at the latest the one before the interview; None if never asked.

    What failed a review is due the next day. A first attempt that failed had its answer read, so it
    was learned just then, and comes back as anything that was learned.
    """
    card = record.cards.get(identity)
    if card is None:
        return None
    if identity in record.lapsed:
        return date.fromordinal(card.day + 1)
    level = record.recalibration().raw(DUE_BELOW)
    due = date.fromordinal(max(record.memory.falls(card, level), card.day + 1))
    if calendar.days_left(today) is None or calendar.interview is None:
        return due
    last_day = calendar.interview - timedelta(days=1)
    return min(due, max(last_day, date.fromordinal(card.day + 1)))


def retry_from(latest: Attempt) -> datetime | None:
    """From when on the same day a failed question may be tried again, at the learner's wish."""
    return latest.at + SHORT_TERM if latest.rating is Rating.AGAIN else None
