"""Which assertions on random numbers are loose."""

from __future__ import annotations

import pytest

from sparring.bank.proof import Proof
from sparring.prove.running import Running
from sparring.prove.slack import Slack, half_unit
from sparring.prove.tight import TightReport, tighten_one

HEAD = "import math\nimport numpy as np\nmean = np.random.default_rng(0).standard_normal(100).mean()\n"
"""A random number around 0 that strays by 0.25 over twenty seeds."""


def tightened(source: str, seeds: int = 20) -> TightReport:
    return tighten_one(Proof("ml-theory/ridge", 10, HEAD + source), Running(), seeds)


def slacks(source: str) -> list[Slack]:
    report = tightened(source)
    assert report.error == ""
    return [one for one, _ in report.slacks]


@pytest.mark.parametrize(
    "source",
    [
        "assert abs(mean - 1e-7) < 2",
        "assert abs(1 + mean - 1.0000001) <= 2",
        "assert 2 > abs(mean - 1e-7)",
        "assert np.isclose(mean, 1e-7, atol=2)",
        "assert np.allclose([mean, 3 * mean], [0.0, 0.0], atol=8)",
        "assert math.isclose(mean, 0.0000001, abs_tol=2)",
        "assert mean < 20.5",
        "assert -20.5 < mean",
        "assert 10 + mean > 5.5",
        "assert -20.5 < mean < 30",
        "assert all(abs(m - 1e-7) < 2 for m in (mean, 2 * mean))",
        "assert np.all(np.abs(np.array([mean, mean]) - np.zeros(2)) < 2)",
        "assert 1 == 1 and abs(mean - 1e-7) < 2",
    ],
)
def test_a_tolerance_far_wider_than_the_spread_is_listed(source: str) -> None:
    found = slacks(source)

    assert found
    assert {one.line for one in found} == {14}
    assert all(one.allowed > 3 * one.spread for one in found)


@pytest.mark.parametrize(
    "source",
    [
        "assert abs(mean - 1e-7) < 0.4",
        "assert abs(2 * mean + 5 - 5) < 1.9",  # the text says 5, and a half is the rounding of it
        "assert np.allclose([mean, 30 * mean], [0.0, 0.0], atol=12)",  # as wide as the second needs
        "for scale in (1, 30):\n    assert abs(scale * mean - 1e-7) < 12",
        "assert abs(0.791234 - 0.79) < 0.5",  # nothing random
        "assert np.isclose(np.exp(np.log(2 + mean)), 2 + mean)",  # an identity
        "assert mean < 0.5",
        "assert mean < 5 + mean",  # an order of two numbers that are computed
        "assert np.mean(np.array([mean, 1]) < 20.5) == 1",  # what is compared there is not asserted
        "assert not mean > 20.5",
    ],
)
def test_what_is_as_tight_as_its_claim_is_not_listed(source: str) -> None:
    assert slacks(source) == []


def test_each_assertion_is_judged_with_its_own_tolerance() -> None:
    (found,) = slacks("for scale, width in ((1, 0.4), (1, 3)):\n    assert abs(scale * mean - 1e-7) < width")

    assert found.allowed == 3


def test_a_loose_assertion_is_quoted_with_its_line() -> None:
    report = tightened("x = 1\nassert abs(mean - 1e-7) < 2  # wide")

    assert [(one.line, text) for one, text in report.slacks] == [(15, "assert abs(mean - 1e-7) < 2  # wide")]


def test_the_program_computes_what_it_computed() -> None:
    with_error = tightened("calls = []\nassert abs(calls.append(1) or mean - 0) < 3\nassert len(calls) == 1")

    assert (with_error.error, with_error.tried) == ("", 20)


def test_without_random_numbers_nothing_is_tried() -> None:
    report = tighten_one(Proof("ml-theory/ridge", 10, "assert abs(1.2 - 1) < 3"), Running(), 20)

    assert (report.tried, report.slacks) == (0, ())


@pytest.mark.parametrize(
    ("value", "half"),
    [
        (0.79, 0.005),
        (5, 0.5),
        (12.0, 0.5),
        (0.5, 0.05),
        ((1.0, 0.25), 0.005),
        (True, float("inf")),
        (1e-7, float("inf")),
    ],
)
def test_a_number_is_as_exact_as_it_is_written(value: object, half: float) -> None:
    assert half_unit(value) == pytest.approx(half)
