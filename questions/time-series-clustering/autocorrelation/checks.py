"""Checks for autocorrelation. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def by_definition(x, max_lag):
    """The estimate in exact arithmetic, pair by pair: the oracle."""
    values = [Fraction(v) for v in x.tolist()]
    mean = sum(values) / len(values)
    total = sum((v - mean) ** 2 for v in values)
    pairs = [list(zip(values, values[k:])) for k in range(max_lag + 1)]
    return np.array([float(sum((a - mean) * (b - mean) for a, b in some) / total) for some in pairs])


def verify(solution, x, max_lag, **tolerance):
    equal(unchanged(solution.autocorrelation, x, max_lag), by_definition(x, max_lag), **tolerance)


@check("The worked example", shown=True)
def worked_example(solution):
    want = np.array([1.0, 0.25, -0.3])
    equal(solution.autocorrelation(np.array([1.0, 2.0, 3.0, 4.0]), 2), want)


@check("Lag 0 alone gives a single 1")
def lag_zero(solution):
    equal(solution.autocorrelation(np.array([3.0, -1.0, 2.0]), 0), np.array([1.0]))
    equal(solution.autocorrelation(np.array([0.0, 1.0]), 0), np.array([1.0]))


@check("A short series at all its lags")
def short(solution):
    verify(solution, np.array([0.0, 1.0]), 1)
    verify(solution, np.array([2.0, 0.0, 7.0]), 2)
    verify(solution, np.array([5.0, 5.0, 5.0, 6.0]), 3)


@check("Agrees with the definition at some lags and at all", sizes=(5, 12, 40))
def random_series(solution, rng, n):
    x = 3.0 + rng.standard_normal(n).cumsum()
    verify(solution, x, n // 3)
    verify(solution, rng.standard_normal(n), n - 1, atol=1e-11)


@check("A series far above 0 is centred")
def centred(solution, rng):
    verify(solution, 100.0 + rng.standard_normal(20), 6, rtol=1e-8, atol=1e-10)


@check("The unit does not matter: thousandths and millions")
def units(solution, rng):
    for unit in (1e-3, 1e6):
        verify(solution, unit * rng.standard_normal(12), 4, atol=1e-11)


@check("Integers of any width, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64, np.float32):
        verify(solution, rng.integers(80, 128, 30).astype(dtype), 8, atol=1e-11)
    verify(solution, (1e3 + rng.standard_normal(30)).astype(np.float32), 8, rtol=1e-8, atol=1e-9)


@check("Any memory layout is read right")
def layouts(solution, rng):
    x = rng.standard_normal(40)
    for view in (x[::2], x[::-3], rng.standard_normal((20, 3))[:, 1]):
        verify(solution, view, 5, atol=1e-11)


@check(
    "Raises ValueError for a lag that the series does not have",
    alone="An impossible lag does not end in ValueError.",
)
def impossible_lags(solution):
    for max_lag in (3, 4, 10, -1):
        raises(ValueError, solution.autocorrelation, np.array([1.0, 2.0, 4.0]), max_lag)


@check("Raises ValueError for a constant series", alone="A constant series does not end in ValueError.")
def constant(solution):
    for values in ([5.0, 5.0, 5.0, 5.0], [0.0, 0.0], [7.0]):
        for max_lag in (0, len(values) - 1):
            raises(ValueError, solution.autocorrelation, np.array(values), max_lag)


@check("So does a constant whose mean rounds to another number", sizes=(3, 6, 10, 49), robust=True)
def constants_that_round(solution, n):
    for value in (0.1, -1 / 3, 1e6 + 0.1):
        raises(ValueError, solution.autocorrelation, np.full(n, value), 2)


@check("A series around 1e8 keeps its autocorrelations", robust=True)
def far(solution, rng):
    verify(solution, 1e8 + rng.standard_normal(30), 8, rtol=0, atol=1e-6)
