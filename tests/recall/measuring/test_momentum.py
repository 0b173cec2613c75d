"""Streaks by the learner's own days; journeys, clock changes and rest days do not break them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.aiming.calendar import Calendar, every_day
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.milestones import milestones
from sparring.recall.measuring.momentum import Streak, practised_days, streak, weekly_minutes
from sparring.recall.round import Round
from tests.recall.builder import START, attempt, candidate

ZONES = ["Europe/Berlin", "America/Sao_Paulo", "Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu"]
EVERY_DAY = every_day(30)


def on(*days: int) -> list[Attempt]:
    return [attempt(candidate(day), START + timedelta(days=day)) for day in days]


def streak_on(attempts: list[Attempt], day: int, calendar: Calendar = EVERY_DAY) -> Streak:
    today = START + timedelta(days=day)
    now = datetime(today.year, today.month, today.day, 20, tzinfo=UTC)
    return streak(practised_days(attempts), calendar, today, now=now)


def streak_of(attempts: list[Attempt], day: int, calendar: Calendar = EVERY_DAY) -> int:
    return streak_on(attempts, day, calendar).days


def travelled(start: datetime, journey: list[tuple[int, str]]) -> list[Attempt]:
    """An attempt at each stop, so many hours after the one before and by the date of its zone."""
    at, found = start.replace(tzinfo=UTC), list[Attempt]()
    for number, (hours, zone) in enumerate(journey):
        at += timedelta(hours=hours)
        local = at.astimezone(ZoneInfo(zone)).date()
        found.append(attempt(candidate(0), START)._replace(id=f"{number:02}", at=at, date=local))
    return found


STARTS = st.datetimes(datetime(2026, 9, 1), datetime(2027, 5, 1))
STOPS = st.tuples(st.integers(1, 30), st.sampled_from(ZONES))


@given(STARTS, st.lists(STOPS, min_size=1, max_size=40), STOPS)
@settings(max_examples=100, deadline=None)
def test_moving_across_zones_and_clock_changes_never_removes_a_day(
    start: datetime, journey: list[tuple[int, str]], flight: tuple[int, str]
) -> None:
    attempts, (hours, zone) = travelled(start, journey), flight
    practised, now = {one.date for one in attempts}, attempts[-1].at + timedelta(hours=hours)

    there = streak(practised_days(attempts), EVERY_DAY, attempts[-1].date, now=attempts[-1].at)
    landed = now.astimezone(ZoneInfo(zone)).date()
    later = streak(practised_days(attempts), EVERY_DAY, landed, now=now)

    assert (there.days, there.is_today_done) == (len(practised), True)
    assert (later.days, later.is_today_done) == (len(practised), landed in practised)


def test_weeks_of_flights_over_the_date_line_keep_every_day() -> None:
    east, west = "Pacific/Auckland", "Pacific/Honolulu"
    round_trip = [(28, east), (23, east), (21, west)]  # every third date is flown over, another comes twice
    attempts = travelled(datetime(2027, 1, 4, 11), [(1, east), (21, west), *round_trip * 4])

    found = streak(practised_days(attempts), EVERY_DAY, attempts[-1].date, now=attempts[-1].at)

    assert found.days == len({one.date for one in attempts})


@pytest.mark.parametrize(
    ("days", "today", "wanted"),
    [
        ((0, 1, 2), 2, 3),
        ((0, 1, 2), 3, 3),  # today is young
        ((0, 1, 4), 4, 3),  # two rest days are free
        ((0, 1, 5), 5, 1),  # a third is not
        ((0, 3, 10), 13, 1),
        ((0, 2, 4), 4, 3),
        ((0, 2, 4, 6), 6, 3),  # three rest days within seven
        ((), 4, 0),
        ((0,), 4, 0),
    ],
)
def test_a_streak_counts_days_with_practice(days: tuple[int, ...], today: int, wanted: int) -> None:
    assert streak_of(on(*days), today) == wanted


def test_planned_days_off_do_not_break_a_streak() -> None:
    holiday = frozenset(START + timedelta(days=day) for day in range(2, 12))
    weekdays = Calendar((30, 30, 30, 30, 30, 0, 0))

    assert streak_of(on(0, 1, 12), 12, Calendar((30,) * 7, days_off=holiday)) == 3
    assert streak_of(on(0, 1, 2, 3, 4, 7, 8), 8, weekdays) == 7


def test_rest_days_that_are_left_are_said() -> None:
    found = streak_on(on(0, 1, 3), 3)

    assert found.rests_left == 1


def test_minutes_of_a_week_stand_by_its_monday() -> None:
    found = weekly_minutes(practised_days(on(0, 6, 7)))

    assert found == {START: 12.0, START + timedelta(days=7): 6.0}


def test_milestones_are_reached_once_and_on_their_day() -> None:
    failed = attempt(candidate(1), START, Rating.AGAIN)
    program = attempt(candidate(2, Round.CODING), START, number=1)
    again = attempt(candidate(1), START + timedelta(days=1))

    found = [(one.title, one.date) for one in milestones([again, program, failed])]

    assert found == [
        ("First question", START),
        ("First program passed", START),
        ("First comeback", date(2027, 1, 5)),
    ]
