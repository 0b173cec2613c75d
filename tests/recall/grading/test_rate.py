"""From evidence to a rating."""

from __future__ import annotations

import pytest

from sparring.checking.verdict import Verdict
from sparring.recall.grading.rate import rate_answer, rate_program
from sparring.recall.grading.rating import Rating


@pytest.mark.parametrize(
    ("verdict", "hints", "seconds", "wanted"),
    [
        (Verdict.PASSED, 0, None, Rating.GOOD),
        (Verdict.PASSED, 0, 40 * 60, Rating.GOOD),
        (Verdict.PASSED, 1, 60, Rating.HARD),
        (Verdict.PASSED, 0, 41 * 60, Rating.HARD),
        (Verdict.WRONG, 0, 60, Rating.AGAIN),
        (Verdict.TOO_SLOW, 0, 60, Rating.AGAIN),
        (Verdict.CRASHED, 2, 60, Rating.AGAIN),
        (Verdict.MALFORMED, 0, 60, None),
        (Verdict.NOT_ATTEMPTED, 0, 60, None),
        (Verdict.JUDGE_ERROR, 0, 60, None),
    ],
)
def test_a_program_is_rated_by_its_verdict_hints_and_time(
    verdict: Verdict, hints: int, seconds: float | None, wanted: Rating | None
) -> None:
    assert rate_program(verdict, 20, hints=hints, seconds=seconds) is wanted


@pytest.mark.parametrize(
    ("musts", "unaided", "wanted"),
    [
        ((True, True), True, Rating.GOOD),
        ((True, True), False, Rating.HARD),
        ((True, False), True, Rating.HARD),
        ((True, False), False, Rating.AGAIN),
        ((False, False, True), True, Rating.AGAIN),
        ((False,), True, Rating.AGAIN),
    ],
)
def test_an_answer_is_rated_by_its_ticked_musts(
    musts: tuple[bool, ...], unaided: bool, wanted: Rating
) -> None:
    assert rate_answer(musts, unaided=unaided) is wanted
