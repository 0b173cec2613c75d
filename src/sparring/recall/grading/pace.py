"""How many minutes a question takes this learner: what the bank allows, then their own pace."""

from __future__ import annotations

from typing import NamedTuple

from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import CREDIT

KNOWN = 0.8
"""The part of its minutes that a first attempt takes when one knows it; the answer is read all the same."""
QUICK = 0.4
"""The part of its minutes that a review takes."""
STUMBLE = 1.6
"""How much longer a review takes that fails."""
SLOWEST = 3.0
"""A page left open over lunch is no practice: an attempt counts at most this often its minutes."""
HELD = 60.0
"""For so many minutes of practice the bank's minutes are believed as much as the clock."""


class Pace(NamedTuple):  # not a dataclass: a rebuild makes ten thousand
    """The minutes that attempts took, and those that were expected of them."""

    took: float = 0.0
    expected: float = 0.0

    @property
    def factor(self) -> float:
        """How much longer this learner takes than the bank allows."""
        return (self.took + HELD) / (self.expected + HELD)

    def after(self, took: float, expected: float) -> Pace:
        """The pace after one more attempt."""
        return Pace(self.took + took, self.expected + expected)


def minutes_of(attempt: Attempt) -> float:
    """The minutes that an attempt took: measured where they were, else what the bank allows."""
    if attempt.seconds is None:
        return float(attempt.minutes)
    return min(attempt.seconds / 60, SLOWEST * attempt.minutes)


def expected_minutes(attempt: Attempt, *, is_first: bool) -> float:
    """The minutes that an attempt would take at the bank's pace, now that its rating is known."""
    credit = CREDIT[attempt.rating]
    return first_minutes(attempt.minutes, credit) if is_first else review_minutes(attempt.minutes, credit)


def first_minutes(minutes: float, known: float) -> float:
    """The minutes of a first attempt that succeeds with a chance."""
    return minutes * (1 - known + known * KNOWN)


def review_minutes(minutes: float, recalled: float) -> float:
    """The minutes of a review that succeeds with a chance."""
    return minutes * QUICK * (recalled + STUMBLE * (1 - recalled))
