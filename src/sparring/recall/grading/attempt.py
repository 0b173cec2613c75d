"""One attempt as scheduling sees it; everything that recall knows is derived from a log of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sparring.bank.kind import Level
from sparring.recall.grading.rating import Rating
from sparring.recall.round import Round


class Attempt(NamedTuple):  # not a dataclass: a rebuild makes ten thousand
    """`at` is aware, `date` the learner's own day, `minutes` what the bank allows, `seconds` what it took."""

    id: str
    question: str
    topic: str
    round: Round
    level: Level
    minutes: int
    at: datetime
    date: date
    rating: Rating
    confidence: int | None = None
    """What the learner said before the answer was shown, in percent."""
    predicted: float | None = None
    """What the program expected when it asked; frozen then, so that it can be scored later."""
    seconds: float | None = None
    mode: str = "practice"

    def to_json(self) -> dict[str, Any]:
        """Plain values that `from_json` reads back."""
        return {
            "id": self.id,
            "question": self.question,
            "topic": self.topic,
            "round": self.round.value,
            "level": self.level.value,
            "minutes": self.minutes,
            "at": self.at.astimezone(UTC).isoformat(),
            "date": self.date.isoformat(),
            "rating": self.rating.value,
            "confidence": self.confidence,
            "predicted": self.predicted,
            "seconds": self.seconds,
            "mode": self.mode,
        }


def from_json(found: Mapping[str, Any]) -> Attempt:
    """The attempt that `to_json` wrote."""
    return Attempt(
        id=found["id"],
        question=found["question"],
        topic=found["topic"],
        round=Round(found["round"]),
        level=Level(found["level"]),
        minutes=found["minutes"],
        at=datetime.fromisoformat(found["at"]),
        date=date.fromisoformat(found["date"]),
        rating=Rating(found["rating"]),
        confidence=found["confidence"],
        predicted=found["predicted"],
        seconds=found["seconds"],
        mode=found["mode"],
    )


def in_order(attempts: Iterable[Attempt]) -> list[Attempt]:
    """Each attempt once, the oldest first: the same list however logs were merged."""
    by_id = {attempt.id: attempt for attempt in attempts}
    return sorted(by_id.values(), key=lambda attempt: (attempt.at, attempt.id))
