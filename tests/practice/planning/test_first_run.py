"""The first run: what is left open stays open, and a placement takes little of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sparring.inbox.event import Mode
from tests.practice.planning.conftest import Person


def test_what_is_left_open_is_not_missing_any_more(person: Person) -> None:
    from sparring.practice.planning.first_run import first_run, leave_open
    from sparring.practice.planning.prepare import preparation, prepare

    prepare(person.practice.who, {"role": "ml-engineer"}, person.now)
    assert first_run(person.practice).missing == ("interview", "minutes")

    leave_open(person.practice)

    assert first_run(person.practice).missing == ()
    found = preparation(person.practice.who)
    assert (found.role, found.interview, found.minutes) == ("ml-engineer", None, (30,) * 7)


def test_a_placement_ends_and_leaves_room_for_a_list(person: Person) -> None:
    from sparring.practice.planning.first_run import placement
    from sparring.practice.planning.replan import replan
    from sparring.practice.planning.sessions import found_of
    from sparring.recall.round import Round

    placed = replace(person, mode=Mode.PLACEMENT)
    while (question := placement(placed.practice).question) is not None:
        placed.said(question.identity, mode="placement", seconds=5.0)
    person.now = placed.now

    found = placement(person.practice)
    assert (found.asked, found.well, found.is_over) == (8, 8, True)
    record = found_of(person.practice).record
    assert record.practised_on(person.practice.day.toordinal()) == 8
    assert record.pace(Round.THEORY) == 1.0
    assert replan(person.practice).minutes > 0


def test_an_answer_in_full_counts_the_time_that_it_took(person: Person) -> None:
    from sparring.practice.planning.sessions import found_of

    person.said("ml-theory/ridge", seconds=120.0)

    assert found_of(person.practice).record.practised_on(person.practice.day.toordinal()) == 2


def test_the_weeks_of_a_plan_hold_every_day_once_and_end_with_the_interview(person: Person) -> None:
    from sparring.practice.planning.days import planned_weeks
    from sparring.practice.planning.prepare import prepare

    interview = person.practice.day + timedelta(days=24)
    wanted = {"interview_date": interview.isoformat(), "weekday_minutes": "40 40 40 40 40 0 60"}
    prepare(person.practice.who, wanted, person.now)

    weeks = planned_weeks(person.practice)
    days = [day for week in weeks for day in week.days if day is not None]

    assert [day.date for day in days] == [person.practice.day + timedelta(days=n) for n in range(25)]
    assert [day.is_interview for day in days] == [False] * 24 + [True]
    assert {day.minutes for day in days if day.date.weekday() == 5} == {0}
    assert all(day.minutes for day in days if day.is_mock)
    assert weeks[0].minutes == 40 * 5 + 60
    assert weeks[0].monday == date(2026, 11, 30)


def test_without_a_date_the_plan_is_a_month_of_one_phase(person: Person) -> None:
    from sparring.practice.planning.days import planned_weeks

    days = [day for week in planned_weeks(person.practice) for day in week.days if day is not None]

    assert len(days) == 31
    assert {day.phase for day in days} == {"steady"}
    assert not any(day.is_interview or day.is_mock for day in days)


def test_readiness_for_another_role_is_measured_by_the_same_record(person: Person) -> None:
    from sparring.bank.kind import Role
    from sparring.practice.measuring.readiness import readiness
    from sparring.practice.planning.prepare import prepare

    person.said("ml-theory/ridge")
    prepare(person.practice.who, {"role": "ml-engineer"}, person.now)

    found = readiness(person.practice)

    assert found.roles[Role.ML_ENGINEER] == found.whole
    assert found.roles[Role.ML_ENGINEER].tested > 0
