"""Said against got, for the learner and for the program."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.confidence import confidence, remark
from tests.recall.builder import START, attempt, candidate


def said(percent: int | None, *ratings: Rating, predicted: float | None = None) -> list[Attempt]:
    return [
        attempt(candidate(0), START + timedelta(days=number), rating, number=number)._replace(
            confidence=percent, predicted=predicted
        )
        for number, rating in enumerate(ratings)
    ]


def test_what_was_said_is_counted_by_level() -> None:
    found = confidence(said(80, Rating.GOOD, Rating.AGAIN, Rating.HARD))

    assert [(one.percent, one.answers, one.right) for one in found.said] == [(80, 3, 1)]


def test_both_briers_are_scored_alike() -> None:
    found = confidence(said(80, Rating.GOOD, Rating.AGAIN, predicted=0.8))

    assert found.brier == pytest.approx((0.2**2 + 0.8**2) / 2)
    assert found.our_brier == pytest.approx(found.brier)


def test_almost_is_not_right_for_the_score_as_for_the_table() -> None:
    found = confidence(said(80, Rating.HARD, predicted=0.6))

    assert found.said[0].right == 0
    assert found.brier == pytest.approx(0.8**2)
    assert found.our_brier == pytest.approx(0.6**2)


def test_there_is_no_score_without_answers_and_no_curve_before_a_hundred() -> None:
    nothing = confidence([])
    almost, enough = (confidence(said(70, *[Rating.GOOD] * count)) for count in (99, 100))

    assert (nothing.brier, nothing.our_brier, nothing.curve) == (None, None, None)
    assert (almost.curve, almost.over) == (None, None)
    assert enough.curve == enough.said
    assert enough.over == pytest.approx(-0.3)


def test_the_interval_of_a_level_is_wilsons() -> None:
    (level,) = confidence(said(80, *[Rating.GOOD] * 11, *[Rating.AGAIN] * 9)).said

    assert level.interval == pytest.approx((0.342, 0.742), abs=0.001)


@pytest.mark.parametrize(
    ("before", "latest", "wanted"),
    [
        (
            [Rating.GOOD] * 10 + [Rating.AGAIN] * 9,
            Rating.GOOD,
            "You said 80 %; at 80 % you are right 11 times of 20.",
        ),
        ([Rating.AGAIN], Rating.GOOD, "You said 80 %; at 80 % you are right once of 2."),
        ([], Rating.AGAIN, "You said 80 % for the first time; it did not go well."),
    ],
)
def test_a_remark_follows_each_answer(before: list[Rating], latest: Rating, wanted: str) -> None:
    *earlier, last = said(80, *before, latest)

    assert remark(earlier, last) == wanted


def test_without_confidence_there_is_no_remark() -> None:
    (only,) = said(None, Rating.GOOD)

    assert remark([], only) is None
