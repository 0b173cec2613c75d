"""Checks for bootstrap-interval: ends are held against all resamples of few users, one by one."""

from itertools import product

import numpy as np

from sparring.checking import check, equal, holds, parts, raises, scalar, unchanged

RESAMPLES = 1000


def exact(values, users):
    """The mean of every resample, ascending: m users make m^m of them."""
    kinds = sorted(set(users.tolist()))
    sums = np.array([sum(float(v) for v, u in zip(values, users, strict=True) if u == k) for k in kinds])
    counts = np.array([users.tolist().count(k) for k in kinds])
    drawn = np.array(list(product(range(len(kinds)), repeat=len(kinds))))
    return np.sort(sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1))


def demand_end(answer, means, share, name):
    """Demands that an end leaves the share below it, up to seven deviations of 1,000 resamples."""
    end = scalar(answer)
    room = 1e-9 * float(np.abs(means).max())
    below = np.searchsorted(means, end - room) / len(means)
    upto = np.searchsorted(means, end + room, side="right") / len(means)
    slack = 7 * (share * (1 - share) / RESAMPLES) ** 0.5 + 3 / RESAMPLES
    reason = f"{name} is {end:.4g}: {below:.3f} of all resamples are below, {upto:.3f} not above it"
    holds(below <= share + slack and upto >= share - slack, f"{reason}, expected {share:.2g}", got=end)


def demand(solution, rng, values, users, level):
    values, users = np.array(values), np.array(users)
    answer = unchanged(solution.bootstrap_interval, values, users, level, RESAMPLES, rng)
    low, high = parts(answer, 2)
    means = exact(values, users)
    demand_end(low, means, (1 - level) / 2, "low")
    demand_end(high, means, (1 + level) / 2, "high")


@check("One user: every resample is the data", shown=True)
def one_user(solution):
    rng = np.random.default_rng(0)
    got = solution.bootstrap_interval(np.array([1.0, 2.0, 6.0]), np.array([7, 7, 7]), 0.9, 200, rng)
    equal(got, (3.0, 3.0))


@check("Equal values: every resample has the same mean", shown=True)
def equal_values(solution):
    rng = np.random.default_rng(1)
    got = solution.bootstrap_interval(np.array([4.0, 4.0, 4.0]), np.array([1, 2, 2]), 0.9, 200, rng)
    equal(got, (4.0, 4.0))


@check("A user with one row each: the plain bootstrap")
def one_row_each(solution, rng):
    demand(solution, rng, [0.0, 1.0, 3.0, 9.0, 10.0], [4, 1, 3, 0, 2], 0.8)


@check("The level decides how much is left out on each side")
def levels(solution, rng):
    for level in (0.05, 0.5, 0.8):
        demand(solution, rng, [2.0, 3.0, 5.0, 11.0, 4.0], [0, 1, 2, 3, 4], level)


@check("Rows of one user come and go together")
def together(solution, rng):
    values = [0.0] * 8 + [1.0] * 8 + [2.0] * 8 + [10.0] * 8 + [12.0] * 8
    demand(solution, rng, values, np.repeat([0, 1, 2, 3, 4], 8), 0.8)


@check("A user with more rows weighs more, and is drawn no more often")
def unequal(solution, rng):
    demand(solution, rng, [0.0, 1.0, 2.0, *[10.0] * 9, 1.0], [0, 1, 2, *[3] * 9, 4], 0.8)
    demand(solution, rng, [20.0, 18.0, *[1.0] * 12, 3.0], [0, 1, *[2] * 12, 3], 0.6)


@check("Skewed values: the interval is that of percentiles, not of a symmetric rule")
def skewed(solution, rng):
    demand(solution, rng, [0.0, 0.5, 1.0, 40.0, 0.25], [0, 1, 2, 3, 4], 0.8)


@check("Users in any order, with any numbers")
def any_order(solution, rng):
    demand(solution, rng, [1.0, 8.0, 1.5, 3.0, 9.0, 0.0, 2.5], [-5, 10**9, -5, 3, 10**9, 40, 3], 0.8)


@check("Values of a small dtype, float32 and any layout")
def dtypes(solution, rng):
    users = np.array([0, 1, 2, 3, 0, 1, 2, 3], dtype=np.uint8)
    demand(solution, rng, np.array([200, 250, 10, 90, 220, 255, 30, 100], dtype=np.uint8), users, 0.6)
    demand(solution, rng, np.arange(16, dtype=np.float32)[::-2] ** 2, users[::-1], 0.6)


@check("One resample is both ends")
def one_resample(solution, rng):
    low, high = parts(solution.bootstrap_interval(np.arange(9.0), np.arange(9), 0.9, 1, rng), 2)
    equal(high, scalar(low))


@check("The generator decides: equal ones give equal intervals, others another one")
def chance(solution):
    values, users = np.arange(30.0) ** 1.5, np.arange(30) // 2
    found = []
    for seed in (5, 5, 6):
        rng = np.random.default_rng(seed)
        found.append([scalar(v) for v in parts(solution.bootstrap_interval(values, users, 0.8, 200, rng), 2)])
    holds(found[0] == found[1], "equal generators give different intervals", got=found[:2])
    holds(found[0] != found[2], "another generator gives the same interval", got=found)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution, rng):
    raises(ValueError, solution.bootstrap_interval, np.arange(3.0), np.arange(2), 0.9, 50, rng)
    raises(ValueError, solution.bootstrap_interval, np.arange(2.0), np.arange(3), 0.9, 50, rng)
    raises(ValueError, solution.bootstrap_interval, np.arange(1.0), np.arange(3), 0.9, 50, rng)


@check(
    "Raises ValueError unless the level lies between 0 and 1",
    alone="A level that is not between 0 and 1 does not end in ValueError.",
)
def bad_levels(solution, rng):
    for level in (0.0, 1.0, -0.5, 1.5, 90):
        raises(ValueError, solution.bootstrap_interval, np.arange(4.0), np.arange(4), level, 50, rng)
