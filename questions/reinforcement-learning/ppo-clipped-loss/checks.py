"""Checks for ppo-clipped-loss. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, parts, unchanged


def by_cases(new, old, advantages, clip):
    """Loss, gradient and fraction, sample by sample from a drawing of the objective: the oracle."""
    loss, gradient, outside = 0.0, [], 0
    n = len(new)
    for log_ratio, A in zip((new - old).tolist(), advantages.tolist(), strict=True):
        high, low = math.log1p(clip), math.log1p(-clip)
        outside += not low <= log_ratio <= high
        if A > 0 and log_ratio > high:
            objective, slope = (1 + clip) * A, 0.0
        elif A < 0 and log_ratio < low:
            objective, slope = (1 - clip) * A, 0.0
        elif A == 0:
            objective, slope = 0.0, 0.0
        else:
            objective = slope = math.exp(log_ratio) * A
        loss -= objective / n
        gradient.append(-slope / n)
    return loss, np.array(gradient), outside / n


def verify(solution, new, old, advantages, clip=0.2):
    wide = [a.astype(float) for a in (new, old, advantages)]
    loss, gradient, fraction = by_cases(*wide, clip)
    got = parts(unchanged(solution.ppo_loss, new, old, advantages, clip), 3)
    for answer, want in zip(got, (loss, gradient, fraction), strict=True):
        equal(answer, want)


def at(*ratios, old=0.3):
    """New and old log-probabilities with these ratios."""
    before = np.full(len(ratios), math.log(old))
    return before + np.log(ratios), before


@check("The worked example: only the second sample has a gradient", shown=True)
def worked_example(solution):
    new, old = np.log([0.5, 0.2, 0.9, 0.1]), np.log([0.4, 0.4, 0.6, 0.2])
    loss, gradient, fraction = parts(
        solution.ppo_loss(new, old, np.array([1.0, 1.0, 2.0, -1.0]), clip=0.2), 3
    )
    equal(loss, -0.825)
    equal(gradient, np.array([0.0, -0.125, 0.0, 0.0]))
    equal(fraction, 1.0)


@check("Where both policies agree it is the plain policy gradient", sizes=(1, 2, 5))
def same_policy(solution, rng, n):
    old = np.log(rng.uniform(0.1, 0.9, n))
    verify(solution, old, old.copy(), np.round(rng.normal(1.0, 2.0, n), 2))


@check("Ratios within the range are not clipped", sizes=(1, 3, 10))
def within(solution, rng, n):
    new, old = at(*rng.uniform(0.82, 1.18, n))
    verify(solution, new, old, np.round(rng.normal(0.5, 1.0, n), 2))


@check("A ratio above the range, with a positive and with a negative advantage")
def above(solution):
    verify(solution, *at(1.7), np.array([2.0]))
    verify(solution, *at(1.7), np.array([-2.0]))


@check("A ratio below the range, with a positive and with a negative advantage")
def below(solution):
    verify(solution, *at(0.4), np.array([2.0]))
    verify(solution, *at(0.4), np.array([-2.0]))


@check("Any mixture of ratios and advantages", sizes=(2, 5, 20, 100))
def mixture(solution, rng, n):
    new, old = np.log(rng.uniform(0.05, 0.95, (2, n)))
    verify(solution, new, old, np.round(rng.normal(0.3, 2.0, n), 2))


@check("The range is that of the argument", sizes=(1, 3, 8))
def ranges(solution, rng, n):
    new, old = at(*rng.uniform(0.2, 2.5, 4 * n))
    verify(solution, new, old, np.round(rng.normal(0.0, 1.0, 4 * n), 2), clip=n / 10)


@check("Neither large advantages nor an advantage of 0 are anything special")
def sizes_of_advantages(solution, rng):
    new, old = at(*rng.uniform(0.5, 1.6, 6))
    verify(solution, new, old, np.array([1e6, -1e6, 3.0, 0.0, -1e-6, 0.0]))


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    new, old = at(*rng.uniform(0.5, 1.6, 8))
    verify(solution, new, old, np.array([1, -1, 0, 1, 100, -128, 5, -5], dtype=np.int8))
    single = [a.astype(np.float32) for a in (new, old, rng.normal(0.0, 1.0, 8))]
    verify(solution, *single)
    verify(solution, new[::-2], old[::-2], rng.normal(0.0, 1.0, 8)[::2])


@check("A ratio that overflows is clipped like any other", robust=True)
def overflow(solution):
    new, old = np.array([-1.0, -1.0, -2.0, -801.0]), np.array([-801.0, -801.0, -2.0, -1.0])
    verify(solution, new, old, np.array([2.0, 0.0, 1.0, 1.0]))
