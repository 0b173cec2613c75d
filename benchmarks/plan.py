"""What the shipped plan is worth: its gain over due-first practice in three worlds unknown to it.

usage: python benchmarks/plan.py [--learners 40] [--half report] [--conditions exact noisy uniform]

Every learner has 30 days of 30 minutes before 600 questions. The plan was tuned on the learners of one half
(--half tune) and is reported on those of the other.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from planning.learners import FAMILIES, learner
from planning.rivals import RIVALS
from planning.shipped import FIRST_DAY, Learner, aim_of
from planning.world import DAYS, EXACT, NOISY, UNIFORM, Conditions
from sparring.recall.readiness import Readiness, readiness
from sparring.recall.slots import Floors

CONDITIONS = {"exact": EXACT, "noisy": NOISY, "uniform": UNIFORM}
BASE = "due first"
SHIPPED = "shipped plan"
SAID = """
Most of the gain comes from choosing what to learn (weight, minutes, what is known already), not from
modelling memory: "by weight per minute" has no reviews and no model of memory, and goes most of the way."""


@dataclass(frozen=True)
class Run:
    """One learner after one month of one plan."""

    gain: float
    scores: np.ndarray
    score: float
    said: Readiness | None = None


def runs(family: str, seed: int, conditions: Conditions) -> Iterator[tuple[str, Run]]:
    """The same learner with every plan."""
    nothing = learner(family, seed, conditions).score()
    for name, rival in RIVALS.items():
        world = learner(family, seed, conditions)
        rival(world)
        yield name, Run(world.score() - nothing, world.scores(), world.score())
    world = learner(family, seed, conditions)
    person = Learner(world, aim_of(world, conditions.noise, Floors()))
    record = person.month()
    said = readiness(
        person.aim, record, FIRST_DAY + (DAYS - 1) * (person.aim.calendar.interview - FIRST_DAY) / DAYS
    )
    yield SHIPPED, Run(world.score() - nothing, world.scores(), world.score(), said)


def measure(family: str, conditions: Conditions, seeds: Sequence[int]) -> dict[str, list[Run]]:
    """All learners of one family under one condition."""
    found: dict[str, list[Run]] = {}
    for seed in seeds:
        for name, run in runs(family, seed, conditions):
            found.setdefault(name, []).append(run)
    return found


def mean_gain(found: Sequence[Run]) -> float:
    """The mean gain in points."""
    return 100 * float(np.mean([run.gain for run in found]))


def ratio(found: dict[str, list[Run]]) -> float:
    """How often the gain of due-first practice the shipped plan gains."""
    return mean_gain(found[SHIPPED]) / mean_gain(found[BASE])


def show_gains(found: dict[str, list[Run]]) -> None:
    """A table of all plans."""
    print(f"  {'plan':22} {'gain':>6} {'x due first':>12} {'theory':>7} {'coding':>7} {'design':>7}")
    for name, one in found.items():
        theory, coding, design = np.mean([run.scores for run in one], axis=0)
        times = mean_gain(one) / mean_gain(found[BASE])
        print(f"  {name:22} {mean_gain(one):6.1f} {times:12.2f} {theory:7.3f} {coding:7.3f} {design:7.3f}")


def show_readiness(found: Sequence[Run]) -> tuple[float, float, float]:
    """Bias, mean error and coverage of what the shipped plan said on the eve of the interview."""
    said = [(run.said, run.score) for run in found if run.said is not None]
    errors = np.array([100 * (one.estimate - truth) for one, truth in said])
    inside = np.mean([one.low <= truth <= one.high for one, truth in said])
    width = 100 * np.mean([one.high - one.low for one, _ in said])
    refused = sum(one.value is None for one, _ in said)
    print(
        f"  readiness: bias {errors.mean():+.1f} points, mean error {np.abs(errors).mean():.1f}, "
        f"80 % band holds {100 * inside:.0f} % (width {width:.1f}); refused for {refused} of {len(said)}"
    )
    return errors.mean(), np.abs(errors).mean(), inside


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--learners", type=int, default=40)
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    parser.add_argument("--conditions", nargs="*", choices=tuple(CONDITIONS), default=list(CONDITIONS))
    given = parser.parse_args()
    seeds = [2 * number + (given.half == "report") for number in range(given.learners)]
    for name in given.conditions:
        ratios, scores, readings = [], [], []
        for family in FAMILIES:
            print(f"{name} weights, {family} memory, {len(seeds)} learners")
            found = measure(family, CONDITIONS[name], seeds)
            show_gains(found)
            readings.append(show_readiness(found[SHIPPED]))
            ratios.append(ratio(found))
            scores.append(np.mean([run.scores for run in found[SHIPPED]], axis=0))
        _, coding, design = np.min(scores, axis=0)
        bias, error = max(abs(one[0]) for one in readings), max(one[1] for one in readings)
        held = np.mean([one[2] for one in readings])
        print(
            f"{name} weights, worst family: gain {min(ratios):.2f} x due first; "
            f"coding {coding:.3f}, design {design:.3f};"
        )
        print(
            f"  readiness |bias| {bias:.1f}, mean error {error:.1f}; "
            f"80 % band holds {100 * held:.0f} % over all\n"
        )
    print(SAID)


if __name__ == "__main__":
    main()
