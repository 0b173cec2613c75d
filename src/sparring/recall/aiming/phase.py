"""The phases of a plan toward an interview."""

from __future__ import annotations

from enum import StrEnum

REVIEW_DAYS = 3
MOCK_DAYS = 10
CONSOLIDATE_DAYS = 21


class Phase(StrEnum):
    """What the days up to an interview are for."""

    STEADY = "steady"
    LEARN = "learn"
    CONSOLIDATE = "consolidate"
    MOCKS = "mocks"
    REVIEW = "review"


def phase_of(days_left: int | None) -> Phase:
    """The phase of a day, by the days left until the interview."""
    if days_left is None:
        return Phase.STEADY
    if days_left <= REVIEW_DAYS:
        return Phase.REVIEW
    if days_left <= MOCK_DAYS:
        return Phase.MOCKS
    return Phase.CONSOLIDATE if days_left <= CONSOLIDATE_DAYS else Phase.LEARN


def is_mock_day(days_left: int | None) -> bool:
    """Whether the day belongs to a mock round: every third one of the last ten, never of the last three."""
    return phase_of(days_left) is Phase.MOCKS and days_left is not None and days_left % 3 == 1
