"""Times that only ever err upwards: the least of several, and of two runs."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sparring.judge.growth import MOST_RUNS, Timing, least


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
