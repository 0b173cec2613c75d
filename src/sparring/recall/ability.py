"""What a learner would know of a topic unasked: a small Elo model, for questions that were never tried."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from sparring.bank.kind import Level

START = -0.6
"""Where a learner starts, in logits: about a third of the medium questions known."""
K_GENERAL = 0.08
K_TOPIC = 0.35
HARDER = {Level.EASY: -0.9, Level.MEDIUM: 0.0, Level.HARD: 0.9}
"""What the bank's level says about a question before anyone tried it, in logits."""
KEEP = 0.85
"""How often someone who knows a thing says it well on a given day."""


def sigmoid(x: float) -> float:
    """The chance that belongs to a logit."""
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def logit(p: float, edge: float = 0.01) -> float:
    """The logit of a chance, which is first kept `edge` away from certainty."""
    p = min(max(p, edge), 1 - edge)
    return math.log(p / (1 - p))


@dataclass(frozen=True, slots=True)
class Ability:
    """One number for all topics and one for each, in logits."""

    general: float = START
    topics: Mapping[str, float] = field(default_factory=dict)
    asked: Mapping[str, int] = field(default_factory=dict)
    """How many first attempts the number of a topic rests on."""

    def known(self, topic: str, level: Level) -> float:
        """The chance that a question of a topic and level is known."""
        return sigmoid(self.general + self.topics.get(topic, 0.0) - HARDER[level])

    def after(self, topic: str, level: Level, credit: float) -> Ability:
        """The ability after a first attempt that earned a credit between 0 and 1."""
        surprise = credit - KEEP * self.known(topic, level)
        moved = self.topics.get(topic, 0.0) + K_TOPIC * surprise
        return Ability(
            self.general + K_GENERAL * surprise,
            {**self.topics, topic: moved},
            {**self.asked, topic: self.asked.get(topic, 0) + 1},
        )
