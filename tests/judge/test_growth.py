"""Times that only ever err upwards: the least of several, and of two runs."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sparring.checking.expectation import Check, scales
from sparring.judge.growth import MOST_RUNS, Timing, _slow, least, wanted_exponent


@pytest.mark.parametrize(
    ("times", "found", "runs"),
    [
        ([1.0, 1.05], 1.0, 2),
        ([3.0, 1.0, 1.02], 1.0, 3),
        ([5.0, 4.0, 3.0, 2.0, 1.0, 1.0], 1.0, 6),
        ([2.0**-number for number in range(20)], 2.0 ** -(MOST_RUNS - 1), MOST_RUNS),
    ],
)
def test_a_time_is_taken_once_another_comes_close(times: Iterable[float], found: float, runs: int) -> None:
    left = list(times)
    before = len(left)

    assert least(lambda: left.pop(0)) == found
    assert before - len(left) == runs


def test_two_runs_give_the_lesser_time_of_each_size() -> None:
    first, second = Timing({10: 1.0, 20: 5.0, 40: 9.0}, cut=40), Timing({10: 2.0, 20: 4.0})

    assert first.least(second) == Timing({10: 1.0, 20: 4.0})
    assert first.least(first) == first
    assert first.least(second).exponent(10, 20) == 2.0


CHECK = Check(
    "large", "Time grows no faster than n log n", lambda: None, False, (1_000, 4_000, 16_000), "n log n"
)
REFERENCE = Timing({1_000: 0.0005, 4_000: 0.001, 16_000: 0.004})


@pytest.mark.parametrize(
    ("timing", "is_slow"),
    [
        (Timing({1_000: 0.01, 4_000: 0.045, 16_000: 0.2}), False),  # plain Python, fifty times slower
        (Timing({1_000: 0.01, 4_000: 0.16, 16_000: 0.45}), True),  # quadratic, wasting time at the last size
        (
            Timing({1_000: 0.002, 4_000: 0.4, 16_000: 0.45}),
            True,
        ),  # flat at the end: time wasted in the middle
        (Timing({1_000: 0.4, 4_000: 0.4, 16_000: 0.4}), False),  # slow everywhere, and it answered
        (Timing({1_000: 0.4, 4_000: 0.4, 16_000: 0.5}, cut=16_000), True),  # gave no answer
        (Timing({1_000: 0.001, 4_000: 0.004, 16_000: 0.018}), False),  # under the floor
    ],
)
def test_who_is_slow(timing: Timing, is_slow: bool) -> None:
    assert _slow(CHECK, timing, REFERENCE) is is_slow


def test_a_reference_that_is_all_overhead_is_held_to_what_the_check_declares() -> None:
    flat = Timing({1_000: 0.003, 4_000: 0.003, 16_000: 0.0035})
    assert wanted_exponent(CHECK, flat, 1_000, 16_000) == pytest.approx(1.12, abs=0.01)


def test_a_run_that_answered_once_counts_as_answered() -> None:
    cut, whole = Timing({10: 1.0, 20: 9.0}, cut=20), Timing({10: 1.0, 20: 5.0})
    assert cut.least(whole).cut is None
    assert cut.least(Timing({10: 9.0}, cut=10)).cut == 20


def test_scales_knows_only_growths_that_it_can_compare() -> None:
    with pytest.raises(ValueError, match="write one of"):
        scales("quick", sizes=(1, 2))
