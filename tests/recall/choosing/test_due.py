"""When a question comes back."""

from __future__ import annotations

from datetime import timedelta

from sparring.recall.aiming.calendar import every_day
from sparring.recall.choosing.due import due_date, retry_from
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import replay
from tests.recall.builder import MEMORY, START, attempt, candidate

DAY = timedelta(days=1)


def test_what_failed_is_due_the_next_day_and_may_be_tried_after_ten_minutes() -> None:
    learned = attempt(candidate(0), START, Rating.AGAIN)
    failed = attempt(candidate(0), START + 4 * DAY, Rating.AGAIN)

    due = due_date(failed.question, replay([learned, failed], MEMORY), every_day(30), START + 4 * DAY)

    assert due == START + 5 * DAY
    assert retry_from(failed) == failed.at + timedelta(minutes=10)


def test_a_first_attempt_that_failed_was_learned_and_comes_back_within_a_week() -> None:
    learned = attempt(candidate(0), START, Rating.AGAIN)
    well = attempt(candidate(0), START + 6 * DAY)

    due = due_date(learned.question, replay([learned], MEMORY), every_day(30), START)
    then = replay([learned, attempt(candidate(0), START + DAY, Rating.AGAIN), well], MEMORY)

    assert due is not None
    assert START + 2 * DAY < due <= START + 7 * DAY
    assert then.lapsed == set()


def test_what_went_well_is_due_when_its_recall_falls_under_four_fifths() -> None:
    well = attempt(candidate(0), START)
    record = replay([well], MEMORY)

    due = due_date(well.question, record, every_day(30), START)

    assert due is not None
    recalled = [
        record.recalibration().corrected(MEMORY.recall(record.cards[well.question], day.toordinal()))
        for day in (due - DAY, due)
    ]
    assert recalled[0] >= 0.8 > recalled[1]
    assert retry_from(well) is None


def test_due_dates_are_compressed_to_the_interview() -> None:
    well = attempt(candidate(0), START)
    interview = START + timedelta(days=6)

    due = due_date(well.question, replay([well], MEMORY), every_day(30, interview), START)

    assert due == interview - DAY


def test_what_was_never_asked_is_not_due() -> None:
    assert due_date("ml-theory/unknown", replay([], MEMORY), every_day(30), START) is None
