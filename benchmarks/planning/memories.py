"""Three families of true memory; the planner under test knows only FSRS-6 with default parameters.

Formulas: FSRS-6, DASH and ACT-R as written in the srs-benchmark of open-spaced-repetition. Time is in days.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

HORIZONS = (1, 7, 30, 1e9)


def sigmoid(x):
    """The chance that belongs to a logit."""
    return 1 / (1 + np.exp(-x))


class Memory(Protocol):
    """What a learner truly remembers of each question."""

    def meet(self, question: int, knew_it: bool, day: float) -> None:
        """The first time: known, or learned now."""

    def review(self, question: int, succeeded: bool, day: float) -> None:
        """Every later time."""

    def recall(self, question: int, day: float) -> float:
        """The chance of recall of a question that was met."""


class Fsrs:
    """FSRS-6 with a learner's own 21 parameters, and a factor on the stability of each question."""

    def __init__(self, w, ease) -> None:
        self.w, self.ease = w, ease
        self.decay = max(w[20], 0.05)
        self.factor = 0.9 ** (-1 / self.decay) - 1
        self.cards: dict[int, tuple[float, float, float]] = {}

    def meet(self, question: int, knew_it: bool, day: float) -> None:
        grade = 4 if knew_it else 3
        stability = min(max(self.w[grade - 1] * self.ease[question], 0.05), 1000)
        self.cards[question] = (stability, self._difficulty(grade), day)

    def review(self, question: int, succeeded: bool, day: float) -> None:
        w, (s, d, _), r = self.w, self.cards[question], self.recall(question, day)
        if succeeded:
            s *= 1 + np.exp(w[8]) * (11 - d) * s ** -w[9] * (np.exp(w[10] * (1 - r)) - 1)
        else:
            forgot = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * np.exp(w[14] * (1 - r))
            s = min(forgot, s / np.exp(w[17] * w[18]))
        moved = d - w[6] * (0 if succeeded else -2) * (10 - d) / 9
        d = min(max(w[7] * self._difficulty(4) + (1 - w[7]) * moved, 1), 10)
        self.cards[question] = (min(max(s, 0.05), 3650), d, day)

    def recall(self, question: int, day: float) -> float:
        stability, _, last = self.cards[question]
        return (1 + self.factor * max(day - last, 0) / stability) ** -self.decay

    def _difficulty(self, grade: int) -> float:
        return min(max(self.w[4] - np.exp(self.w[5] * (grade - 1)) + 1, 1), 10)


class Dash:
    """DASH: counts of tries and successes in four windows; `ease` is added to the logit."""

    def __init__(self, w, ease) -> None:
        self.w, self.ease = [float(one) for one in w], ease
        self.past: dict[int, list[tuple[float, int]]] = {}

    def meet(self, question: int, knew_it: bool, day: float) -> None:
        del knew_it  # its answer was read: a success either way
        self.past[question] = [(day, 1)]

    def review(self, question: int, succeeded: bool, day: float) -> None:
        self.past[question].append((day, int(succeeded)))

    def recall(self, question: int, day: float) -> float:
        counts = [0] * 8
        for then, succeeded in self.past[question]:
            for place, window in enumerate(HORIZONS):
                if day - then <= window:
                    counts[2 * place] += 1
                    counts[2 * place + 1] += succeeded
        total = sum(weight * np.log1p(count) for weight, count in zip(self.w, counts, strict=False) if count)
        return float(sigmoid(total + self.w[8] + self.ease[question]))


class ActR:
    """ACT-R (Pavlik and Anderson): each try decays the faster the more active the memory was."""

    def __init__(self, w, ease) -> None:
        self.decay, self.scale, self.noise, self.threshold, self.speed = (float(one) for one in w)
        self.noise = max(self.noise, 0.05)
        self.ease = ease
        self.past: dict[int, list[tuple[float, float]]] = {}

    def meet(self, question: int, knew_it: bool, day: float) -> None:
        self.past[question] = [(day, self.decay)] + ([(day - 0.01, self.decay)] if knew_it else [])

    def review(self, question: int, succeeded: bool, day: float) -> None:
        del succeeded  # the answer is read after a failure too
        decay = self.scale * np.exp(self._activation(question, day)) + self.decay
        self.past[question].append((day, decay))

    def recall(self, question: int, day: float) -> float:
        logit = (self._activation(question, day) - self.threshold + self.ease[question]) / self.noise
        return float(sigmoid(logit))

    def _activation(self, question: int, day: float) -> float:
        past = self.past[question]
        return float(np.log(sum(max((day - then) * 86400 * self.speed, 1) ** -decay for then, decay in past)))
