"""Placement: ten questions that find a learner's level, each chosen by the answers before."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from sparring.bank.kind import Level
from sparring.recall.aiming.candidate import Candidate
from sparring.recall.remembering.ability import HARDER, KEEP, SPREAD, START, Rank, sigmoid
from sparring.recall.round import Round

QUESTIONS = 10
PLACEMENT = "placement"
"""The mode of an attempt that belongs to the placement."""
SLOPE = 0.85
"""Topics differ within a learner, so that one answer says less of the whole than its level alone would."""
GRID = [START + step / 10 for step in range(-40, 41)]


def estimate(answers: Iterable[tuple[Level, float]]) -> Rank:
    """The expected level after answers, each with its credit between 0 and 1."""
    logs = [-((level - START) ** 2) / (2 * SPREAD**2) for level in GRID]
    for asked, credit in answers:
        for place, ability in enumerate(GRID):
            chance = _chance(ability, asked)
            logs[place] += credit * math.log(chance) + (1 - credit) * math.log(1 - chance)
    top = max(logs)
    weights = [math.exp(one - top) for one in logs]
    total = sum(weights)
    mean = sum(weight * ability for weight, ability in zip(weights, GRID, strict=True)) / total
    square = (
        sum(weight * (ability - mean) ** 2 for weight, ability in zip(weights, GRID, strict=True)) / total
    )
    return Rank(mean, square)


def next_question(
    candidates: Iterable[Candidate], answered: Sequence[tuple[Candidate, float]]
) -> Candidate | None:
    """The short question that tells most now, in a topic not asked yet; None after ten or at the end."""
    if len(answered) >= QUESTIONS:
        return None
    topics = {one.topic for one, _ in answered}
    asked = {one.identity for one, _ in answered}
    level = estimate((one.level, credit) for one, credit in answered).mean
    open_ = [one for one in candidates if one.round is Round.THEORY and one.identity not in asked]
    fresh = [one for one in open_ if one.topic not in topics] or open_
    return max(fresh, key=lambda one: (_tells(level, one), one.weight, one.identity), default=None)


def _chance(ability: float, asked: Level) -> float:
    return KEEP * sigmoid(SLOPE * (ability - HARDER[asked]))


def _tells(ability: float, one: Candidate) -> float:
    """The Fisher information of an answer about the level, rounded so that weight decides between equals."""
    p = _chance(ability, one.level)
    slope = SLOPE * p * (1 - p / KEEP)
    return round(slope**2 / (p * (1 - p)), 6)
