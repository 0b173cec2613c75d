"""A question that the plan chose, and the reason in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sparring.recall.round import Round


class Why(StrEnum):
    """The rule by which a question was chosen."""

    MOCK = "mock"
    PROGRAM = "program"
    LONG = "long"
    DUE = "due"
    NEW = "new"
    REVIEW = "review"
    ASKED_FOR = "asked for"


@dataclass(frozen=True, slots=True)
class Pick:
    """`minutes` is what this learner will need, `predicted` the chance that it goes well today."""

    question: str
    topic: str
    round: Round
    minutes: float
    predicted: float
    why: Why
    reason: str

    def to_json(self) -> dict[str, Any]:
        """Plain values that `from_json` reads back."""
        return {
            "question": self.question,
            "topic": self.topic,
            "round": self.round.value,
            "minutes": round(self.minutes, 2),
            "predicted": round(self.predicted, 4),
            "why": self.why.value,
            "reason": self.reason,
        }


def from_json(found: Mapping[str, Any]) -> Pick:
    """The pick that `to_json` wrote."""
    return Pick(
        question=found["question"],
        topic=found["topic"],
        round=Round(found["round"]),
        minutes=found["minutes"],
        predicted=found["predicted"],
        why=Why(found["why"]),
        reason=found["reason"],
    )
