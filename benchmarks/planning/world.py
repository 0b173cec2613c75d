"""One simulated learner before a bank of 600 questions: what they know, learn, forget and need in minutes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planning.memories import Memory, sigmoid

QUESTIONS, TOPICS = 600, 21
DAYS, MINUTES = 30, 30
KEEP = 0.85
LEARN = np.array([3.0, 12.0, 18.0])
REVIEW = np.array([1.0, 5.0, 6.0])
STUMBLE = 1.6


@dataclass(frozen=True)
class Conditions:
    """What is varied: the weights' steepness and spread, how wrong the planner's copy of them is."""

    steepness: float = 0.8
    spread: float = 0.8
    noise: float = 0.0


EXACT = Conditions()
NOISY = Conditions(noise=0.7)
UNIFORM = Conditions(steepness=0.0, spread=0.0)


class World:
    """`weight` is the truth; `said_weight` and `said_difficulty` are what the product may see of it."""

    def __init__(self, seed: int, conditions: Conditions) -> None:
        rng = np.random.default_rng(seed)
        self.topic = np.sort(rng.integers(0, TOPICS, QUESTIONS))
        by_topic = 1 / np.arange(1, TOPICS + 1) ** conditions.steepness
        rng.shuffle(by_topic)
        weight = by_topic[self.topic] * rng.lognormal(0, conditions.spread, QUESTIONS)
        self.weight = weight / weight.sum()
        self.kind = rng.choice(3, QUESTIONS, p=[0.72, 0.18, 0.10])
        self.learn = LEARN[self.kind] * rng.lognormal(0, 0.3, QUESTIONS)
        self.quick = REVIEW[self.kind] * rng.lognormal(0, 0.3, QUESTIONS)
        self.difficulty = rng.normal(0, 1, QUESTIONS)
        ability = rng.normal(-0.6, 0.8) + rng.normal(0, 0.8, TOPICS)[self.topic]
        self.known = rng.random(QUESTIONS) < sigmoid(ability - self.difficulty)
        self.luck_known = rng.random((QUESTIONS, 64))
        self.luck_recall = rng.random((QUESTIONS, 64))
        self.ease = rng.normal(0, 0.6, QUESTIONS) - 0.3 * self.difficulty
        said = (
            self.weight * rng.lognormal(0, conditions.noise, QUESTIONS) if conditions.noise else self.weight
        )
        self.said_weight = said / said.sum()
        self.said_difficulty = self.difficulty + rng.normal(0, 0.7, QUESTIONS)
        self.tries = np.zeros(QUESTIONS, int)
        self.memory: Memory

    def ask(self, question: int, day: int) -> tuple[bool, float]:
        """Whether it goes well, and the minutes that it takes."""
        turn = self.tries[question] % 64
        self.tries[question] += 1
        if self.tries[question] == 1:
            knew = bool(self.known[question] and self.luck_known[question, turn] < KEEP)
            self.memory.meet(question, knew, day)
            return knew, float((self.quick if knew else self.learn)[question])
        went = bool(self.luck_recall[question, turn] < self._chance(question, day))
        self.memory.review(question, went, day)
        return went, float(self.quick[question] * (1 if went else STUMBLE))

    def chances(self, day: int = DAYS) -> np.ndarray:
        """The true chance of each question to go well on a day."""
        return np.array([self._chance(one, day) for one in range(QUESTIONS)])

    def score(self, day: int = DAYS) -> float:
        """The expected share of the weight that goes well in the interview."""
        return float(self.weight @ self.chances(day))

    def scores(self, day: int = DAYS) -> np.ndarray:
        """The same within theory, coding and design."""
        chances = self.chances(day)
        return np.array(
            [
                np.average(chances[self.kind == kind], weights=self.weight[self.kind == kind])
                for kind in range(3)
            ]
        )

    def _chance(self, question: int, day: int) -> float:
        recalled = self.memory.recall(question, day) if self.tries[question] else 0.0
        return max(recalled, KEEP) if self.known[question] else recalled
