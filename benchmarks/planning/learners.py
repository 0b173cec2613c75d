"""Learners drawn from summary distributions of how models of memory fit real users of flash cards.

Means, spreads, ranges and two common factors of the parameters that srs-benchmark fitted for 22 users.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from planning.memories import ActR, Dash, Fsrs, Memory
from planning.world import Conditions, World

FAMILIES = ("FSRS", "DASH", "ACT-R")


class Spread(NamedTuple):
    """One parameter over the users, in logarithms where `log`, with its loads on two common factors."""

    mean: float
    sd: float
    first: float
    second: float
    low: float
    high: float
    log: bool = False


FSRS = (
    Spread(-1.55, 1.46, 0.52, -0.27, 0.024, 4.3, log=True),
    Spread(-0.28, 1.41, 0.79, 0.16, 0.06, 11.0, log=True),
    Spread(0.46, 1.31, 0.77, 0.14, 0.17, 19.0, log=True),
    Spread(2.35, 1.59, 0.67, 0.36, 0.28, 92.0, log=True),
    Spread(7.10, 0.36, -0.73, -0.20, 6.3, 8.0),
    Spread(0.48, 0.22, 0.78, -0.19, 0.06, 0.84),
    Spread(2.31, 0.33, -0.20, -0.05, 1.6, 3.1),
    Spread(0.03, 0.04, 0.41, 0.04, 0.001, 0.17),
    Spread(1.42, 0.36, 0.88, 0.31, 0.79, 2.2),
    Spread(0.21, 0.21, -0.61, 0.19, 0.002, 0.74),
    Spread(0.91, 0.32, 0.87, 0.35, 0.31, 1.5),
    Spread(0.58, 0.08, 0.61, -0.69, 1.4, 2.1, log=True),
    Spread(-2.22, 0.46, -0.35, 0.80, 0.03, 0.22, log=True),
    Spread(0.33, 0.13, 0.45, -0.68, 0.11, 0.65),
    Spread(0.73, 0.27, 0.39, -0.18, 0.74, 2.6, log=True),
    Spread(0.32, 0.24, 0.11, -0.14, 0.0, 0.9),
    Spread(2.94, 0.66, 0.56, 0.34, 1.9, 4.3),
    Spread(0.83, 0.37, 0.11, 0.72, 0.14, 1.7),
    Spread(0.30, 0.24, 0.58, -0.18, 0.0, 0.69),
    Spread(0.11, 0.10, 0.11, -0.25, 0.002, 0.33),
    Spread(-1.50, 0.66, -0.21, -0.62, 0.063, 0.58, log=True),
)
DASH = (
    Spread(0.27, 0.49, -0.89, -0.06, -1.06, 1.05),
    Spread(0.39, 0.52, -0.49, 0.79, -0.64, 1.17),
    Spread(0.12, 0.25, -0.64, -0.16, -0.44, 0.76),
    Spread(0.55, 0.29, 0.38, 0.46, -0.09, 1.17),
    Spread(-0.19, 0.23, -0.68, -0.23, -0.63, 0.37),
    Spread(0.73, 0.20, 0.53, -0.43, 0.42, 1.21),
    Spread(-0.15, 0.24, -0.30, 0.80, -0.77, 0.17),
    Spread(0.48, 0.19, 0.67, 0.20, 0.20, 0.94),
    Spread(0.83, 0.65, 0.58, 0.41, -0.27, 2.5),
)
ACT_R = (
    Spread(-4.58, 1.67, 0.63, -0.40, 0.001, 0.108, log=True),
    Spread(0.29, 0.14, 0.66, 0.58, 0.064, 0.51),
    Spread(0.54, 0.12, 0.78, 0.13, 0.32, 0.71),
    Spread(-0.97, 0.12, 0.15, -0.88, -1.20, -0.76),
    Spread(-3.77, 1.98, 0.86, -0.11, 0.001, 0.207, log=True),
)


RECALLED = {"FSRS": (0.69, 0.27), "DASH": (0.61, 0.60), "ACT-R": (0.51, 0.40)}
"""The least that any of the users recalled a day and 30 days after learning; lower ones are drawn again."""


def draw(spreads: tuple[Spread, ...], rng: np.random.Generator) -> np.ndarray:
    """One learner's parameters."""
    factors = rng.normal(0, 1, 2)
    found = []
    for one in spreads:
        own = np.sqrt(max(1 - one.first**2 - one.second**2, 0))
        z = one.first * factors[0] + one.second * factors[1] + own * rng.normal()
        value = one.mean + one.sd * z
        found.append(np.clip(np.exp(value) if one.log else value, one.low, one.high))
    return np.array(found)


def memory(family: str, ease: np.ndarray, rng: np.random.Generator) -> Memory:
    """A learner's memory; `ease` makes some questions stick better than others."""
    match family:
        case "FSRS":
            return Fsrs(draw(FSRS, rng), np.exp(0.8 * ease))
        case "DASH":
            return Dash(draw(DASH, rng), ease)
        case _:
            return ActR(draw(ACT_R, rng), 0.3 * ease)


def is_plausible(family: str, seed: int) -> bool:
    """Whether the learner of a seed recalls what some real one did, a day and a month after learning."""
    average = memory(family, np.zeros(1), _rng(family, seed))
    average.meet(0, False, 0)
    return all(average.recall(0, day) >= least for day, least in zip((1, 30), RECALLED[family], strict=True))


def learner(family: str, seed: int, conditions: Conditions) -> World:
    """The same learner for the same seed, whatever plan is tried on them."""
    world = World(seed, conditions)
    drawn = next(again for again in range(seed, seed + 10**7, 10**5) if is_plausible(family, again))
    world.memory = memory(family, world.ease, _rng(family, drawn))
    return world


def _rng(family: str, seed: int) -> np.random.Generator:
    return np.random.default_rng([seed, FAMILIES.index(family)])
