"""Correcting the model's predictions by how this learner's own reviews went."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sparring.recall.remembering.ability import logit, sigmoid

LATEST = 300
"""How many of the last reviews count: enough for two numbers, few enough to follow a change."""
SLIP = 0.025
"""How often even what is remembered goes wrong."""
SLOPE = 0.8
"""A model that was not fitted on this learner is too sure of itself: before there is evidence, its logits are
drawn toward the recall at which reviews are seen most, where it holds."""
SHIFT = (1 - SLOPE) * logit(0.8)
FLATTEST = 0.3
"""With a flatter line, which prediction means 80 % is not told by the data."""
PRECISE, MOST_STEPS = 1e-4, 20
HOLD_SHIFT = 4.0
HOLD_SLOPE = 16.0
"""How strongly this is believed, in the same unit as the information of the reviews."""


class Forecast(NamedTuple):
    """What the model said of a review on a later day, and the credit that it earned."""

    predicted: float
    got: float


@dataclass(frozen=True, slots=True)
class Recalibration:
    """A line on the logits; `spread` is the covariance (shift, shift-slope, slope) of its two numbers."""

    shift: float = SHIFT
    slope: float = SLOPE
    spread: tuple[float, float, float] = (1 / HOLD_SHIFT, 0.0, 1 / HOLD_SLOPE)

    def corrected(self, p: float) -> float:
        """What a prediction of the model means for this learner."""
        return (1 - SLIP) * sigmoid(self.shift + self.slope * logit(p))

    def raw(self, p: float) -> float:
        """The model's prediction that means `p` for this learner."""
        return sigmoid((logit(p / (1 - SLIP)) - self.shift) / max(self.slope, FLATTEST))


def recalibrate(forecasts: Sequence[Forecast]) -> Recalibration:
    """The line that fits the learner's own outcomes best, held near where every learner starts."""
    points = _gathered(forecasts[-LATEST:])
    found = _fit(SHIFT, SLOPE, points)
    part = 1.0
    for _ in range(MOST_STEPS):
        trial = _fit(found.shift - part * found.steps[0], found.slope - part * found.steps[1], points)
        if trial.loss > found.loss:  # too far, where the curve is flat
            part /= 4
            continue
        gained, found, part = found.loss - trial.loss, trial, 1.0
        if gained < PRECISE:
            break
    return Recalibration(found.shift, found.slope, found.spread)


class _Point(NamedTuple):
    """All forecasts of about the same logit `x`, and the credit that they earned together."""

    x: float
    answers: int
    got: float


def _gathered(forecasts: Sequence[Forecast]) -> list[_Point]:
    """The forecasts by tenths of a logit, which fit as well and four times as fast."""
    found: dict[float, _Point] = {}
    for predicted, got in forecasts:
        x = round(logit(predicted), 1)
        _, count, before = found.get(x, (x, 0, 0.0))
        found[x] = _Point(x, count + 1, before + min(got / (1 - SLIP), 1.0))
    return list(found.values())


class _Fit(NamedTuple):
    """A line, how badly it fits, and Newton's step away from the optimum."""

    shift: float
    slope: float
    loss: float
    steps: tuple[float, float]
    spread: tuple[float, float, float]


def _fit(shift: float, slope: float, points: Sequence[_Point]) -> _Fit:
    """How a line fits the points, under its two holds."""
    g0, g1 = (shift - SHIFT) * HOLD_SHIFT, (slope - SLOPE) * HOLD_SLOPE
    h00, h01, h11 = HOLD_SHIFT, 0.0, HOLD_SLOPE
    loss = (g0 * (shift - SHIFT) + g1 * (slope - SLOPE)) / 2
    for x, count, got in points:
        p = min(max(sigmoid(shift + slope * x), 1e-9), 1 - 1e-9)
        loss -= got * math.log(p) + (count - got) * math.log(1 - p)
        v = count * p * (1 - p)
        g0 += count * p - got
        g1 += (count * p - got) * x
        h00 += v
        h01 += v * x
        h11 += v * x * x
    det = h00 * h11 - h01 * h01
    steps = ((h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det)
    return _Fit(shift, slope, loss, steps, (h11 / det, -h01 / det, h00 / det))
