"""Checks for cuped-adjustment: held against the definition in exact fractions."""

from fractions import Fraction
from math import sqrt

import numpy as np

from sparring.checking import check, equal, parts, raises, unchanged


def mean(values):
    return sum(values) / len(values)


def variance(values):
    center = mean(values)
    return sum((v - center) ** 2 for v in values) / (len(values) - 1)


def expected(y, x, treated):
    """Effect, standard error and theta, without rounding up to the last step."""
    y, x = ([Fraction(float(v)) for v in values] for values in (y, x))
    mx, my = mean(x), mean(y)
    squares = sum((v - mx) ** 2 for v in x)
    theta = sum((a - mx) * (b - my) for a, b in zip(x, y, strict=True)) / squares if squares else Fraction(0)
    adjusted = [b - theta * (a - mx) for a, b in zip(x, y, strict=True)]
    one = [v for v, t in zip(adjusted, treated, strict=True) if t == 1]
    other = [v for v, t in zip(adjusted, treated, strict=True) if t == 0]
    error = sqrt(variance(one) / len(one) + variance(other) / len(other))
    return float(mean(one) - mean(other)), error, float(theta)


def sample(rng, n, share=0.5):
    """Users whose metric depends on what they did before; two or more in each group."""
    x = rng.gamma(2.0, 2.0, n)
    treated = (rng.random(n) < share).astype(int)
    treated[:4] = 0, 1, 1, 0
    return 0.8 * x + rng.normal(1.0, 1.0, n) + 0.5 * treated, x, treated


Y, X = np.array([3.0, 5.0, 8.0, 4.0, 6.0, 10.0]), np.array([1.0, 2.0, 4.0, 1.0, 2.0, 5.0])
HALF = np.array([0, 0, 0, 1, 1, 1])


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.cuped(Y, X, HALF), expected(Y, X, HALF))


@check("Theta is covariance over variance of x, over all users", sizes=(4, 9, 40))
def thetas(solution, rng, n):
    y, x, treated = sample(rng, n, 0.3)
    _, _, theta = parts(solution.cuped(y, x, treated), 3)
    equal(theta, expected(y, x, treated)[2])


@check("The effect is that of adjusted values, treatment minus control", sizes=(4, 9, 40))
def effects(solution, rng, n):
    y, x, treated = sample(rng, n, 0.3)
    effect, _, _ = parts(solution.cuped(y, x, treated), 3)
    equal(effect, expected(y, x, treated)[0])


@check("The standard error is that of adjusted values, each group with its variance", sizes=(4, 9, 40))
def errors(solution, rng, n):
    y, x, treated = sample(rng, n, 0.3)
    _, error, _ = parts(solution.cuped(y, x, treated), 3)
    equal(error, expected(y, x, treated)[1])


@check("Where x explains nothing, theta is 0 and y stays as it is")
def unrelated(solution):
    y, x = np.array([1.0, 2.0, 2.0, 1.0, 4.0, 4.0]), np.array([-1.0, -1.0, 1.0, 1.0, 1.0, -1.0])
    treated = np.array([0, 1, 0, 1, 1, 0])
    equal(solution.cuped(y, x, treated), expected(y, x, treated))


@check("An x that is the same for everybody gives theta 0")
def constant(solution):
    for value in (2.0, 0.0):
        x = np.full(6, value)
        equal(solution.cuped(Y, x, HALF), expected(Y, x, HALF))


@check("A constant x whose mean rounds gives theta 0, too", robust=True)
def rounded_constant(solution):
    x = np.full(6, 0.1)
    equal(solution.cuped(Y, x, HALF), expected(Y, x, HALF))


@check("A negative relation gives a negative theta")
def negative(solution):
    equal(solution.cuped(Y, -X, HALF), expected(Y, -X, HALF))


@check("Groups of different sizes, and users in any order", sizes=(6, 30, 100))
def any_order(solution, rng, n):
    y, x, treated = sample(rng, n, 0.2)
    order = rng.permutation(n)
    y, x, treated = y[order], x[order], treated[order]
    equal(unchanged(solution.cuped, y, x, treated), expected(y, x, treated))


@check("Two users in each group are enough")
def least(solution):
    y, x, treated = np.array([1.0, 4.0, 2.0, 7.0]), np.array([0.0, 3.0, 1.0, 4.0]), np.array([1, 0, 0, 1])
    equal(solution.cuped(y, x, treated), expected(y, x, treated))


@check("Integers of a small dtype, float32 and any layout")
def dtypes(solution, rng):
    y, x = rng.integers(0, 256, 20).astype(np.uint8), rng.integers(0, 256, 20).astype(np.uint8)
    treated = (np.arange(20) % 3 == 0).astype(np.uint8)
    equal(solution.cuped(y, x, treated), expected(y, x, treated))
    group = np.arange(7) % 2
    for _ in range(5):  # values of very different sizes, whose differences float32 rounds
        single, before = np.exp(3 * rng.standard_normal((2, 7))).astype(np.float32)
        equal(solution.cuped(single, before, group), expected(single, before, group))
    both = np.column_stack([y, x])
    got = solution.cuped(both[::-1, 0], both[::-1, 1], treated[::-1])
    equal(got, expected(y[::-1], x[::-1], treated[::-1]))


@check("Values far from zero", robust=True)
def far_from_zero(solution, rng):
    y, x, treated = sample(rng, 40)
    y, x = np.round(y * 256) / 256 + 1e7, np.round(x * 256) / 256 + 1e7
    for answer, want in zip(parts(solution.cuped(y, x, treated), 3), expected(y, x, treated), strict=True):
        equal(answer, want, rtol=1e-6)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.cuped, Y[:5], X, HALF)
    raises(ValueError, solution.cuped, Y, X[:5], HALF)
    raises(ValueError, solution.cuped, Y, X, HALF[:5])
    raises(ValueError, solution.cuped, Y, X[:1], HALF)


@check(
    "Raises ValueError for a group with fewer than two users",
    alone="A group of one user, or of none, does not end in ValueError.",
)
def small_groups(solution):
    for group in ([0, 0, 0, 0, 0, 1], [1, 1, 1, 0, 1, 1], [0] * 6, [1] * 6):
        raises(ValueError, solution.cuped, Y, X, np.array(group))
