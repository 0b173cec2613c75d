"""What the shipped plan is worth: its gain over due-first practice in three worlds of memory unknown to it.

usage: python benchmarks/plan.py [--learners 60] [--half report] [--conditions exact noisy uniform]

Every learner has 30 days of 30 minutes before 600 questions. The plan was tuned on the learners of one half
(--half tune) and is reported on those of the other. Gains are points of the expected interview score.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from planning.learners import FAMILIES, learner
from planning.rivals import RIVALS
from planning.shipped import FIRST_DAY, Learner, aim_of
from planning.world import DAYS, EXACT, NOISY, UNIFORM, Conditions
from sparring.recall.aiming.floors import Floors
from sparring.recall.measuring.readiness import Readiness, readiness

CONDITIONS = {"exact": EXACT, "noisy": NOISY, "uniform": UNIFORM}
BASE = "due first"
FREE = "shipped, no slots"
SHIPPED = "shipped plan"
SAID = """\
Most of the gain comes from choosing what to learn (weight, minutes, what is known already), not from
modelling memory: "by weight per minute" has no reviews and no model of memory, and goes most of the way.
In worlds where little is forgotten it goes further, at the price of the long questions."""


@dataclass(frozen=True)
class Run:
    """One learner after one month of one plan; `said` is what the product said on the eve."""

    gain: float
    score: float
    scores: np.ndarray
    said: Readiness | None = None


@dataclass(frozen=True)
class Reading:
    """How true readiness was for all learners of a family, in points and as a share."""

    bias: float
    error: float
    held: float


def runs(family: str, seed: int, conditions: Conditions) -> Iterator[tuple[str, Run]]:
    """The same learner with every plan."""
    nothing = learner(family, seed, conditions).score()
    for name, rival in RIVALS.items():
        world = learner(family, seed, conditions)
        rival(world)
        yield name, Run(world.score() - nothing, world.score(), world.scores())
    for name, floors in ((FREE, Floors(0, 0)), (SHIPPED, Floors())):
        world = learner(family, seed, conditions)
        person = Learner(world, aim_of(world, conditions.noise, floors))
        record = person.month()
        said = readiness(person.aim, record, FIRST_DAY + timedelta(days=DAYS - 1))
        yield name, Run(world.score() - nothing, world.score(), world.scores(), said)


def measure(family: str, conditions: Conditions, seeds: Sequence[int]) -> dict[str, list[Run]]:
    """All learners of one family under one condition."""
    found: dict[str, list[Run]] = {}
    for seed in seeds:
        for name, run in runs(family, seed, conditions):
            found.setdefault(name, []).append(run)
    return found


def gain(found: Sequence[Run]) -> float:
    """The mean gain in points."""
    return 100 * float(np.mean([run.gain for run in found]))


def mean_scores(found: Sequence[Run]) -> np.ndarray:
    """The mean expected scores in theory, coding and design."""
    return np.mean([run.scores for run in found], axis=0)


def show_gains(found: dict[str, list[Run]]) -> None:
    """A table of all plans."""
    print(f"  {'plan':22} {'gain':>6} {'x due first':>12} {'theory':>7} {'coding':>7} {'design':>7}")
    for name, one in found.items():
        theory, coding, design = mean_scores(one)
        times = gain(one) / gain(found[BASE])
        print(f"  {name:22} {gain(one):6.1f} {times:12.2f} {theory:7.3f} {coding:7.3f} {design:7.3f}")


def show_readiness(found: Sequence[Run]) -> Reading:
    """Bias, mean error and coverage of what was said, also for those to whom no number would be shown."""
    said = [(run.said, run.score) for run in found if run.said is not None]
    errors = np.array([100 * (one.estimate - truth) for one, truth in said])
    reading = Reading(
        float(errors.mean()),
        float(np.abs(errors).mean()),
        float(np.mean([one.low <= truth <= one.high for one, truth in said])),
    )
    width = 100 * np.mean([one.high - one.low for one, _ in said])
    print(f"  readiness: bias {reading.bias:+.1f} points, mean error {reading.error:.1f}, ", end="")
    print(f"80 % band of {width:.0f} points holds {100 * reading.held:.0f} %; ", end="")
    print(f"no number shown to {sum(one.value is None for one, _ in said)} of {len(said)}")
    return reading


def show_condition(name: str, seeds: Sequence[int]) -> None:
    """All families under one condition, then the worst of them beside the bars."""
    ratios, scores, readings = [], [], []
    for family in FAMILIES:
        print(f"{name} weights, {family} memory, {len(seeds)} learners")
        found = measure(family, CONDITIONS[name], seeds)
        show_gains(found)
        readings.append(show_readiness(found[SHIPPED]))
        ratios.append(gain(found[SHIPPED]) / gain(found[BASE]))
        scores.append(mean_scores(found[SHIPPED]))
    _, coding, design = np.min(scores, axis=0)
    held = 100 * np.mean([one.held for one in readings])
    print(f"{name} weights, the worst of three families (bars for exact weights in brackets):")
    print(f"  gain {min(ratios):.2f} x due first (3.5); coding {coding:.3f}, design {design:.3f} (.630)")
    print(f"  readiness: bias {max((one.bias for one in readings), key=abs):+.1f} (2), ", end="")
    print(f"mean error {max(one.error for one in readings):.1f} (3), band holds {held:.0f} % (75 to 85)\n")


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--learners", type=int, default=60)
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    parser.add_argument("--conditions", nargs="*", choices=tuple(CONDITIONS), default=list(CONDITIONS))
    given = parser.parse_args()
    seeds = [2 * number + (given.half == "report") for number in range(given.learners)]
    for name in given.conditions:
        show_condition(name, seeds)
    print(SAID)


if __name__ == "__main__":
    main()
