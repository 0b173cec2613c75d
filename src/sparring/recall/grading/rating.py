"""How well something was recalled."""

from __future__ import annotations

from enum import StrEnum


class Rating(StrEnum):
    """Three answers to "did it come back?"; a fourth button costs a learner more than it tells us."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"


CREDIT = {Rating.AGAIN: 0.0, Rating.HARD: 0.5, Rating.GOOD: 1.0}
"""What a rating counts for where an average is taken."""
