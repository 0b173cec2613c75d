"""Confidence: what was said against what came, for the learner and for the program's own predictions."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sparring.recall.grading.attempt import Attempt, in_order
from sparring.recall.grading.rating import Rating

CURVE_FROM = 100
"""Fewer answers cannot show whether someone is over-confident by ten points."""


@dataclass(frozen=True, slots=True)
class Said:
    """One level of confidence: how often it was said, how often it went well, and where the truth may lie."""

    percent: int
    answers: int
    right: int

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the share that goes well."""
        n, p, z = self.answers, self.right / self.answers, 1.96
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return middle - half, middle + half


@dataclass(frozen=True, slots=True)
class Confidence:
    """`brier` and `our_brier` are mean squared errors: 0 is perfect, always saying 50 % earns 0.25."""

    said: tuple[Said, ...]
    answers: int
    brier: float | None
    our_answers: int
    our_brier: float | None
    """Of the program's own predictions, frozen when it asked; scored in the same way."""
    over: float | None
    """By how much was said too much; None until there are enough answers."""

    @property
    def curve(self) -> tuple[Said, ...] | None:
        """What a curve may be drawn from; None until there are enough answers."""
        return self.said if self.answers >= CURVE_FROM else None


def confidence(attempts: Iterable[Attempt]) -> Confidence:
    """How well a learner, and the program, knew what would come."""
    ordered = in_order(attempts)
    said = [one for one in ordered if one.confidence is not None]
    pairs = [(one.confidence / 100, went_well(one)) for one in said if one.confidence is not None]
    ours = [(one.predicted, went_well(one)) for one in ordered if one.predicted is not None]
    enough = len(pairs) >= CURVE_FROM
    return Confidence(
        _by_level(said),
        len(pairs),
        brier(pairs),
        len(ours),
        brier(ours),
        sum(p - got for p, got in pairs) / len(pairs) if enough else None,
    )


def went_well(one: Attempt) -> bool:
    """Whether what one was sure of came: "almost" is no half of it, in the table as in the score."""
    return one.rating is Rating.GOOD


def brier(pairs: Sequence[tuple[float, bool]]) -> float | None:
    """The mean squared difference between what was said and what came; None without answers."""
    return sum((p - got) ** 2 for p, got in pairs) / len(pairs) if pairs else None


def remark(attempts: Iterable[Attempt], latest: Attempt) -> str | None:
    """What to say right after an answer; None when no confidence was given."""
    if latest.confidence is None:
        return None
    level = next(one for one in confidence([*attempts, latest]).said if one.percent == latest.confidence)
    said = f"{level.percent} %"
    if level.answers == 1:
        went = "it went well" if level.right else "it did not go well"
        return f"You said {said} for the first time; {went}."
    times = "once" if level.right == 1 else f"{level.right} times"
    return f"You said {said}; at {said} you are right {times} of {level.answers}."


def _by_level(said: Sequence[Attempt]) -> tuple[Said, ...]:
    answers: dict[int, list[bool]] = defaultdict(list)
    for one in said:
        if one.confidence is not None:
            answers[one.confidence].append(went_well(one))
    return tuple(Said(level, len(got), sum(got)) for level, got in sorted(answers.items()))
