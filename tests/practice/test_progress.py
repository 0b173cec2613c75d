"""Days in a row, and the days of the chart."""

from __future__ import annotations

from datetime import date

import pytest

from tests.store.conftest import inbox

__all__ = ["inbox"]
TODAY = date(2026, 11, 22)


def days(*numbers: int):  # type: ignore[no-untyped-def]
    from sparring.store.attempts import Day

    return tuple(Day(f"2026-11-{number:02}", 2, 1) for number in numbers)


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [((20, 21, 22), 3), ((20, 21), 2), ((19, 20), 0), ((18, 19, 22), 1), ((), 0)],
)
def test_days_in_a_row_end_today_or_yesterday(inbox: object, numbers: tuple[int, ...], wanted: int) -> None:
    from sparring.practice.progress import streak

    assert streak(days(*numbers), TODAY) == wanted


def test_the_chart_has_the_days_without_an_attempt_too(inbox: object) -> None:
    from sparring.practice.progress import calendar

    found = calendar(days(19, 22), TODAY)

    assert [(day.date[-2:], day.attempts) for day in found] == [("19", 2), ("20", 0), ("21", 0), ("22", 2)]


def test_the_chart_ends_after_its_width(inbox: object) -> None:
    from sparring.practice.progress import calendar

    assert [day.date[-2:] for day in calendar(days(1, 22), TODAY, most=3)] == ["20", "21", "22"]


def test_nothing_done_is_no_day(inbox: object) -> None:
    from sparring.practice.progress import calendar

    assert calendar((), TODAY) == (days(22)[0].__class__("2026-11-22", 0, 0),)
