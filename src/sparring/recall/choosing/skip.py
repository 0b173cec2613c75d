"""A question that the learner put aside, and for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

CHECK_AFTER = 21
"""After so many days what was said to be known is asked once more."""


class SkipWhy(StrEnum):
    """What the learner says of a question that they do not want today."""

    TOO_LONG = "too long"
    KNOWN = "know it"
    NOT_FOR_ME = "not for me"


@dataclass(frozen=True, slots=True)
class Skip:
    """One question put aside on a day."""

    question: str
    why: SkipWhy
    on: date

    def is_in_force(self, today: date) -> bool:
        """Whether the question stays out of the plan."""
        match self.why:
            case SkipWhy.TOO_LONG:
                return self.on == today
            case SkipWhy.KNOWN:
                return (today - self.on).days < CHECK_AFTER
            case SkipWhy.NOT_FOR_ME:
                return True

    def to_json(self) -> dict[str, Any]:
        """Plain values that `from_json` reads back."""
        return {"question": self.question, "why": self.why.value, "on": self.on.isoformat()}


def from_json(found: Mapping[str, Any]) -> Skip:
    """The skip that `to_json` wrote."""
    return Skip(found["question"], SkipWhy(found["why"]), date.fromisoformat(found["on"]))


def passed_over(skips: Iterable[Skip], today: date) -> frozenset[str]:
    """The questions that stay out of a day's plan."""
    return frozenset(one.question for one in skips if one.is_in_force(today))
