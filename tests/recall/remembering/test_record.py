"""The same log gives the same state, however it was merged."""

from __future__ import annotations

import json
import random
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.grading.attempt import Attempt, from_json
from sparring.recall.grading.pace import Pace, minutes_of
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import replay
from sparring.recall.round import Round
from tests.recall.builder import MEMORY, START, attempt, candidate, logs

FEW = settings(max_examples=40, deadline=None)


@given(logs(), st.randoms(use_true_random=False))
@FEW
def test_the_same_log_in_any_merge_order_gives_the_same_state(
    attempts: list[Attempt], rng: random.Random
) -> None:
    merged = [*attempts, *attempts[: len(attempts) // 2]]
    rng.shuffle(merged)

    assert replay(merged, MEMORY) == replay(attempts, MEMORY)


@given(logs(most=8))
@FEW
def test_attempts_come_back_from_plain_json(attempts: list[Attempt]) -> None:
    written = json.dumps([one.to_json() for one in attempts])

    assert [from_json(found) for found in json.loads(written)] == attempts


def test_reading_a_log_on_equals_reading_it_again() -> None:
    first, second = attempt(candidate(0), START), attempt(candidate(0), START + timedelta(days=3))
    record = replay([first], MEMORY)

    record.take(second)

    assert record == replay([second, first], MEMORY)


def test_only_reviews_on_a_later_day_tell_how_the_memory_model_does() -> None:
    one = candidate(0)
    same_day = [attempt(one, START, Rating.AGAIN), attempt(one, START, number=20)]

    assert replay(same_day, MEMORY).forecasts == []
    later = replay([*same_day, attempt(one, START + timedelta(days=4), Rating.HARD)], MEMORY).forecasts
    assert [found.got for found in later] == [0.5]


def test_minutes_count_on_the_learners_own_day_and_a_page_left_open_does_not() -> None:
    slow = attempt(candidate(0), START, minutes=600)

    assert minutes_of(slow) == 18
    assert replay([slow], MEMORY).minutes == {START.toordinal(): {Round.THEORY: 18}}


def test_a_slow_learner_is_planned_slower() -> None:
    slow = [attempt(candidate(number), START, minutes=12) for number in range(30)]

    assert replay(slow, MEMORY).pace(Round.THEORY) > 1.5
    assert replay(slow, MEMORY).pace(Round.CODING) == Pace().factor == 1
