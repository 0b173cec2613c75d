"""How a question stands with a learner."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Whether a question was never tried, tried without going well, or went well at least once."""

    NEW = "new"
    TRIED = "tried"
    GOOD = "good"
