"""A question as the plan sees it: where it belongs, how long it takes, what it weighs for a role."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sparring.bank.kind import Level
from sparring.recall.round import Round

SPREAD = 0.8
"""How much the true weights within a topic differ, as the standard deviation of their logarithms."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`minutes` is the time to answer well; `weight` a share of all that the role is asked."""

    identity: str
    title: str
    topic: str
    round: Round
    level: Level
    minutes: float
    weight: float


def normalised(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The same candidates with weights that sum to one."""
    found = tuple(candidates)
    total = sum(one.weight for one in found)
    return tuple(replace(one, weight=one.weight / total) for one in found) if total > 0 else found


def shrunk(candidates: Sequence[Candidate], noise: float) -> tuple[Candidate, ...]:
    """Weights drawn toward the mean of their topic, for `noise` of their logarithms is error.

    Who plans by uncertain weights practises just what was overrated, and then believes too much.
    """
    kept = SPREAD**2 / (SPREAD**2 + noise**2)
    logs: dict[str, list[float]] = defaultdict(list)
    for one in candidates:
        logs[one.topic].append(math.log(one.weight))
    means = {topic: sum(found) / len(found) for topic, found in logs.items()}
    return normalised(
        replace(one, weight=math.exp(means[one.topic] + kept * (math.log(one.weight) - means[one.topic])))
        for one in candidates
    )
