"""Correcting the model's predictions by how this learner's own reviews went."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sparring.recall.ability import logit, sigmoid

LATEST = 400
"""How many of the last reviews count: enough for two numbers, few enough to follow a change."""
FEWEST = 5
HOLD_SHIFT = 2.0
HOLD_SLOPE = 8.0
"""How strongly the identity is believed before there is evidence."""


class Forecast(NamedTuple):
    """What the model said of a review on a later day, and the credit that it earned."""

    predicted: float
    got: float


@dataclass(frozen=True, slots=True)
class Recalibration:
    """A line on the logits; `spread` is the covariance (shift, shift-slope, slope) of its two numbers."""

    shift: float = 0.0
    slope: float = 1.0
    spread: tuple[float, float, float] = (1 / HOLD_SHIFT, 0.0, 1 / HOLD_SLOPE)

    def corrected(self, p: float) -> float:
        """What a prediction of the model means for this learner."""
        return sigmoid(self.shift + self.slope * logit(p))

    def raw(self, p: float) -> float:
        """The model's prediction that means `p` for this learner."""
        return sigmoid((logit(p) - self.shift) / self.slope) if self.slope > 0.05 else p


def recalibrate(forecasts: Sequence[Forecast]) -> Recalibration:
    """The line that fits the learner's own outcomes best, drawn toward the identity."""
    latest = forecasts[-LATEST:]
    if len(latest) < FEWEST:
        return Recalibration()
    points = [(logit(one.predicted), one.got) for one in latest]
    found = Recalibration()
    for _ in range(8):
        found = _newton(found, points)
    return found


def _newton(found: Recalibration, points: Sequence[tuple[float, float]]) -> Recalibration:
    """One step of Newton's method on the log-likelihood with its two holds."""
    g0, g1 = found.shift * HOLD_SHIFT, (found.slope - 1) * HOLD_SLOPE
    h00, h01, h11 = HOLD_SHIFT, 0.0, HOLD_SLOPE
    for x, got in points:
        p = 1 / (1 + math.exp(-found.shift - found.slope * x))
        v = p * (1 - p)
        g0 += p - got
        g1 += (p - got) * x
        h00 += v
        h01 += v * x
        h11 += v * x * x
    det = h00 * h11 - h01 * h01
    step0, step1 = (h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det
    return Recalibration(found.shift - step0, found.slope - step1, (h11 / det, -h01 / det, h00 / det))
