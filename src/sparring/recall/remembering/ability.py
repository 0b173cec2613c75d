"""What a learner would know of a topic unasked: a small Elo model, for questions that were never tried."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sparring.bank.kind import Level

START = -0.6
"""Where a learner starts, in logits: about a third of the medium questions known."""
SPREAD = 0.8
"""How much learners differ from each other, and topics within a learner, in logits."""
HARDER = {Level.EASY: -0.9, Level.MEDIUM: 0.0, Level.HARD: 0.9}
"""What the bank's level says about a question before anyone tried it, in logits."""
WITHIN_LEVEL = 0.5
"""How much questions of one level differ, as a variance of logits."""
BLUR = math.pi / 8
"""A chance over uncertain logits lies nearer to one half: MacKay's (1992) approximation of that integral."""
KEEP = 0.85
"""How often someone who knows a thing says it well on a given day."""


def sigmoid(x: float) -> float:
    """The chance that belongs to a logit."""
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def logit(p: float, edge: float = 0.01) -> float:
    """The logit of a chance, which is first kept `edge` away from certainty."""
    p = min(max(p, edge), 1 - edge)
    return math.log(p / (1 - p))


class Rank(NamedTuple):
    """A number in logits, and the variance of what is known of it: it sets the size of the next step."""

    mean: float
    variance: float

    def moved(self, score: float, information: float, variance: float) -> Rank:
        """The rank after an answer whose logit had this variance in all."""
        step = self.variance / (1 + information * variance)
        return Rank(self.mean + step * score, self.variance - self.variance * step * information)


ANYONE = Rank(START, SPREAD**2)


@dataclass(frozen=True, slots=True)
class Ability:
    """One rank for all topics, and for each topic by how much it differs."""

    general: Rank = ANYONE
    topics: Mapping[str, Rank] = field(default_factory=dict)

    def topic(self, name: str) -> Rank:
        """The rank of a topic; wide open while nothing of it was asked."""
        return self.topics.get(name, Rank(0.0, SPREAD**2))

    def known(self, topic: str, level: Level) -> float:
        """The chance that a question of a topic and level is known."""
        rank = self.topic(topic)
        blur = math.sqrt(1 + BLUR * (self.general.variance + rank.variance + WITHIN_LEVEL))
        return sigmoid((self.general.mean + rank.mean - HARDER[level]) / blur)

    def after(self, topic: str, level: Level, credit: float) -> Ability:
        """The ability after a first attempt that earned a credit between 0 and 1."""
        known = self.known(topic, level)
        said = KEEP * known
        slope = said * (1 - known) / (said * (1 - said))
        score, information = slope * (credit - said), slope * said * (1 - known)
        rank = self.topic(topic)
        variance = self.general.variance + rank.variance
        return Ability(
            self.general.moved(score, information, variance),
            {**self.topics, topic: rank.moved(score, information, variance)},
        )
