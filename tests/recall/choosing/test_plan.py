"""What holds for the plan of every day, whatever was done before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.calendar import Calendar, every_day
from sparring.recall.aiming.floors import Floors
from sparring.recall.aiming.phase import Phase
from sparring.recall.choosing.board import board
from sparring.recall.choosing.pick import Pick, Why
from sparring.recall.choosing.plan import MOST_IN_A_ROW, another_pick, next_pick, plan_day
from sparring.recall.choosing.slots import ROUNDS
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import replay
from sparring.recall.round import LONG, Round
from tests.recall.builder import (
    MEMORY,
    START,
    aim,
    attempt,
    board_of,
    candidate,
    empty_record,
    logs,
    practised,
)

FEW = settings(max_examples=25, deadline=None)
LONGEST = 40


def simulated(one: Aim, days: int, ratings: list[Rating]) -> dict[date, tuple[Pick, ...]]:
    """The plans of so many days, each followed to its end."""
    record, found = empty_record(), {}
    for ahead in range(days):
        today = START + timedelta(days=ahead)
        found[today] = plan_day(board(one, record, today))
        for done in practised(found[today], one, today, ratings):
            record.take(done)
    return found


def minutes(picks: Sequence[Pick]) -> float:
    return sum(one.minutes for one in picks)


@given(logs(), st.integers(1, 40), st.integers(5, 90))
@FEW
def test_missed_days_never_make_the_next_day_longer(log: list[Attempt], missed: int, budget: int) -> None:
    one = aim(budget, days=70)

    day = plan_day(board_of(one, log, START + timedelta(days=20 + missed)))

    assert minutes(day[:-1]) < budget
    assert minutes(day) <= budget + LONGEST


@given(logs(), st.integers(0, 29))
@FEW
def test_every_pick_has_its_reason_in_one_sentence_with_numbers(attempts: list[Attempt], ahead: int) -> None:
    for pick in plan_day(board_of(aim(), attempts, START + timedelta(days=ahead))):
        assert re.fullmatch(r"[A-Z][^.]*\d+ %[^.]*\.", pick.reason)


@given(st.lists(st.sampled_from(Rating), min_size=1, max_size=7), st.integers(15, 90))
@FEW
def test_slots_hold(ratings: list[Rating], budget: int) -> None:
    days = simulated(aim(budget, days=26), 20, ratings)

    programs = [day for day, picks in days.items() if any(one.round is Round.CODING for one in picks)]
    longs = [day for day, picks in days.items() if any(one.round in LONG for one in picks)]

    assert all((later - earlier).days <= 2 for earlier, later in pairwise(programs))
    assert all((later - earlier).days <= 9 for earlier, later in pairwise(longs))
    for first in range(3, 12):
        window = [one for picks in list(days.values())[first : first + 9] for one in picks]
        for slot, rounds in ROUNDS.items():
            own = minutes([one for one in window if one.round in rounds])
            assert own + LONGEST >= Floors().share(slot) * minutes(window)


@given(logs(), st.integers(0, 29))
@FEW
def test_no_topic_comes_three_times_in_a_row_and_no_question_twice(
    attempts: list[Attempt], ahead: int
) -> None:
    picks = plan_day(board_of(aim(90), attempts, START + timedelta(days=ahead)))

    topics = [one.topic for one in picks]
    runs = [topics[at : at + MOST_IN_A_ROW + 1] for at in range(len(topics) - MOST_IN_A_ROW)]
    assert all(len(set(run)) > 1 for run in runs)
    assert len({one.question for one in picks}) == len(picks)


def test_the_same_log_and_day_give_the_same_plan() -> None:
    assert plan_day(board_of(aim())) == plan_day(board_of(aim()))


def test_what_was_tried_today_is_not_asked_again_today() -> None:
    one = aim()
    first = plan_day(board_of(one))

    again = plan_day(board_of(one, practised(first[:2], one, START, [Rating.AGAIN])))

    assert {pick.question for pick in first[:2]}.isdisjoint(pick.question for pick in again)


def test_a_new_learner_starts_with_something_short_before_the_program() -> None:
    rounds = [one.round for one in plan_day(board_of(aim()))]

    assert rounds[0] is Round.THEORY
    assert rounds[1] is Round.CODING


def test_a_program_fits_even_into_ten_minutes_a_day() -> None:
    days = simulated(aim(10), 6, [Rating.GOOD])

    assert any(one.round is Round.CODING for picks in days.values() for one in picks)


def test_without_floors_there_are_no_slots() -> None:
    picks = plan_day(board_of(aim(floors=Floors(0, 0))))

    assert {Why.PROGRAM, Why.LONG}.isdisjoint(one.why for one in picks)


@pytest.mark.parametrize("left", [0, 1, 3])
def test_the_last_three_days_hold_reviews_only(left: int) -> None:
    one, known = aim(), [attempt(candidate(number), START) for number in range(20)]

    picks = plan_day(board_of(one, known, START + timedelta(days=30 - left)))

    assert picks
    assert {pick.question for pick in picks} <= {done.question for done in known}


def test_a_mock_day_holds_a_program_and_four_theory_questions() -> None:
    today = START + timedelta(days=23)  # seven days before the interview

    picks = [one for one in plan_day(board_of(aim(60), today=today)) if one.why is Why.MOCK]

    assert sorted(one.round for one in picks) == [Round.CODING, *[Round.THEORY] * 4]
    assert all("Mock round, 7 days before the interview" in one.reason for one in picks)


def test_what_is_due_comes_back_and_the_oldest_need_first() -> None:
    old, older = candidate(0, weight=0.01), candidate(1, weight=0.01)
    attempts = [attempt(old, START + timedelta(days=2), Rating.AGAIN), attempt(older, START, Rating.AGAIN)]

    found = board_of(aim(days=60), attempts, START + timedelta(days=20))

    assert [one.candidate.identity for one in found.due] == [older.identity, old.identity]
    assert Why.DUE in {one.why for one in plan_day(found)}


def test_a_day_off_has_no_plan_but_can_be_extended() -> None:
    calendar = Calendar((30,) * 7, START + timedelta(days=9), frozenset({START}))
    found = board_of(aim(calendar=calendar))

    assert plan_day(found) == ()
    assert another_pick(found, ()) is not None


def test_the_day_ends_when_its_minutes_are_practised() -> None:
    one = aim(30)
    done = [attempt(candidate(number), START, minutes=16) for number in range(2)]

    assert next_pick(board_of(one, done), ()) is None


def test_after_the_interview_the_plan_is_for_steady_retention() -> None:
    found = board_of(aim(days=10), today=START + timedelta(days=11))

    assert found.phase is Phase.STEADY
    assert found.horizon == START + timedelta(days=41)
    assert plan_day(found)


def test_heavier_questions_of_equal_length_come_first() -> None:
    light, heavy = candidate(0, weight=0.1), candidate(21, weight=0.9)

    one = Aim((light, heavy), Floors(0, 0), every_day(6))

    assert plan_day(board_of(one))[0].question == heavy.identity


def test_what_the_learner_put_aside_is_not_planned() -> None:
    one = aim()
    first = plan_day(board_of(one))[0].question

    picks = plan_day(board(one, replay([], MEMORY), START, passed_over={first}))

    assert first not in {pick.question for pick in picks}


@pytest.mark.parametrize("missed", [0, 4])
def test_designs_and_cases_that_failed_never_fill_a_day(missed: int) -> None:
    one = aim(60, days=40)
    long_ = [found for found in one.candidates if found.round in LONG]
    log = [
        attempt(found, START + timedelta(days=day), Rating.AGAIN, number=number, minutes=5)
        for day in (0, 20)
        for number, found in enumerate(long_)
    ]

    day = plan_day(board_of(one, log, START + timedelta(days=21 + missed)))

    crowd = [pick for pick in day if pick.round in LONG]
    assert len(crowd) > 1
    assert minutes(crowd) <= 30
    assert minutes(day) >= 60 > minutes(day[:-1])


def test_who_prepares_for_designs_alone_has_whole_days_of_them() -> None:
    designs = tuple(candidate(number, Round.DESIGN, topic=f"page-{number % 3}") for number in range(9))

    day = plan_day(board_of(Aim(designs, Floors(), every_day(60, START + timedelta(days=40)))))

    assert minutes(day) >= 60


@given(logs(), st.integers(0, 29))
@FEW
def test_failed_reviews_come_first_within_their_share(attempts: list[Attempt], ahead: int) -> None:
    found = board_of(aim(days=60), attempts, START + timedelta(days=20 + ahead))
    lapsed = {one.candidate.identity for one in found.lapsed}

    day = plan_day(found)

    again = [one for one in day if one.question in lapsed and one.why is Why.REVIEW]
    assert lapsed == found.record.lapsed
    if again:
        assert minutes(again[:-1]) < 0.5 * found.minutes
