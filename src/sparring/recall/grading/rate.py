"""From evidence to a rating: what the judge saw of a program, what was ticked of an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sparring.recall.grading.rating import Rating

if TYPE_CHECKING:  # the package of checks imports NumPy, which reading commands cannot afford
    from sparring.checking.verdict import Verdict

NO_ATTEMPT = ("malformed", "not_attempted", "judge_error")
SLOW = 2.0


def rate_program(verdict: Verdict, minutes: int, *, hints: int, seconds: float | None) -> Rating | None:
    """The rating of a judged program; `seconds` is the time it took to write; None when it was no attempt."""
    if verdict.value in NO_ATTEMPT:
        return None
    if verdict.value != "passed":
        return Rating.AGAIN
    took_long = seconds is not None and seconds > SLOW * 60 * minutes
    return Rating.HARD if hints or took_long else Rating.GOOD


def rate_answer(musts: Sequence[bool], *, unaided: bool) -> Rating:
    """The rating of an answer, from its ticked musts and from "would you have said this unaided?"."""
    missing = sum(not tick for tick in musts)
    if missing == 0:
        return Rating.GOOD if unaided else Rating.HARD
    return Rating.HARD if missing == 1 and len(musts) > 1 and unaided else Rating.AGAIN
