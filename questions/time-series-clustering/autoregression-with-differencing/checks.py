"""Checks for autoregression-with-differencing. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction

import numpy as np

from sparring.checking import check, equal, raises, unchanged

RTOL, ATOL = 1e-6, 1e-7


def eliminated(matrix, right):
    """The solution of a small linear system in exact arithmetic."""
    rows = [[*row, value] for row, value in zip(matrix, right)]
    n = len(rows)
    for i in range(n):
        pivot = next(k for k in range(i, n) if rows[k][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(n):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def exact_fit(y, p, d):
    """Intercept and coefficients from the normal equations in exact arithmetic: the oracle."""
    w = [Fraction(v) for v in y.tolist()]
    for _ in range(d):
        w = [b - a for a, b in zip(w, w[1:])]
    rows = [[Fraction(1), *(w[t - k] for k in range(1, p + 1))] for t in range(p, len(w))]
    matrix = [[sum(row[i] * row[j] for row in rows) for j in range(p + 1)] for i in range(p + 1)]
    right = [sum(row[i] * target for row, target in zip(rows, w[p:])) for i in range(p + 1)]
    return eliminated(matrix, right)


def continued(y, solution, d, horizon):
    """The recursion on the series itself: the lag polynomial times (1 - B)^d, in exact arithmetic."""
    polynomial = [Fraction(1), *(-c for c in solution[1:])]
    for _ in range(d):
        shifted = [Fraction(0), *polynomial]
        polynomial = [a - b for a, b in zip([*polynomial, Fraction(0)], shifted)]
    values = [Fraction(v) for v in y.tolist()]
    for _ in range(horizon):
        values.append(solution[0] - sum(c * values[-k] for k, c in enumerate(polynomial) if k))
    return np.array([float(v) for v in values[len(y) :]])


def verify(solution, y, p, d, horizon=5, rtol=RTOL, atol=ATOL):
    model = solution.Autoregression(p, d)
    unchanged(model.fit, y)
    want = exact_fit(y, p, d)
    equal(model.coef_, np.array([float(c) for c in want[1:]]), rtol=rtol, atol=atol)
    equal(model.intercept_, float(want[0]), rtol=rtol, atol=atol)
    equal(model.forecast(horizon), continued(y, want, d, horizon), rtol=rtol, atol=atol)
    return model, want


def series(rng, n, d=0, level=3.0):
    """An AR(2) with a mean, added up d times; two decimals keep exact arithmetic short."""
    w = [0.0, 0.0]
    for shock in rng.standard_normal(n):
        w.append(0.5 * w[-1] - 0.3 * w[-2] + shock)
    y = level + np.array(w[2:])
    for _ in range(d):
        y = y.cumsum()
    return y.round(2)


@check("The worked example: differences that halve", shown=True)
def worked_example(solution):
    model = solution.Autoregression(p=1, d=1).fit(np.array([0.0, 8.0, 12.0, 14.0, 15.0]))
    equal(model.coef_, np.array([0.5]), rtol=RTOL, atol=ATOL)
    equal(model.intercept_, 0.0, atol=ATOL)
    equal(model.forecast(2), np.array([15.5, 15.75]), rtol=RTOL, atol=ATOL)


@check("One lag, no differences")
def one_lag(solution):
    verify(solution, np.array([1.0, 3.0, 2.0, 5.0]), 1, 0, 3)
    verify(solution, np.array([4.0, 0.0, 7.0, 1.0, 9.0, 2.0]), 1, 0, 4)


@check("Every row is used, down to as many rows as coefficients")
def all_rows(solution):
    verify(solution, np.array([1.0, 3.0, 2.0]), 1, 0, 1)
    verify(solution, np.array([5.0, 1.0, 4.0, 2.0, 8.0]), 2, 0, 2)


@check("The first coefficient belongs to lag 1")
def order_of_lags(solution, rng):
    verify(solution, series(rng, 30), 2, 0)
    verify(solution, series(rng, 40), 3, 0)


@check("The intercept carries the level of the series")
def intercept(solution, rng):
    verify(solution, series(rng, 25, level=40.0), 1, 0)


@check("Forecasts go on from forecasts, for any horizon", sizes=(1, 2, 12))
def horizons(solution, rng, n):
    verify(solution, series(rng, 20), 2, 0, n)
    verify(solution, series(rng, 20), 4, 0, n)


@check("One difference is taken and undone")
def one_difference(solution, rng):
    verify(solution, np.array([2.0, 3.0, 7.0, 8.0, 15.0, 13.0]), 1, 1, 3)
    verify(solution, series(rng, 30, d=1), 2, 1)


@check("Two and three differences are taken and undone")
def more_differences(solution, rng):
    verify(solution, np.array([2.0, 3.0, 7.0, 8.0, 15.0, 13.0, 20.0]), 1, 2, 3)
    verify(solution, series(rng, 30, d=2, level=0.5), 2, 2)
    verify(solution, series(rng, 25, d=3, level=0.2), 1, 3)


@check("Agrees with exact arithmetic on random series", sizes=(12, 25, 50))
def random_series(solution, rng, n):
    for p, d in ((1, 0), (2, 1), (3, 0), (4, 1)):
        verify(solution, series(rng, n, d=d), p, d, 7)


@check("Forecasting twice gives the same, a shorter horizon its beginning")
def repeatable(solution, rng):
    y = series(rng, 30, d=1)
    model, want = verify(solution, y, 2, 1, 6)
    for horizon in (3, 6):
        equal(model.forecast(horizon), continued(y, want, 1, horizon), rtol=RTOL, atol=ATOL)


@check("Integers of any width, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        y = rng.integers(0, 127, 20).astype(dtype)
        for d in (0, 1, 2):
            verify(solution, y, 2, d)
    verify(solution, (1e3 + series(rng, 20, d=1)).astype(np.float32), 2, 1)


@check("Any memory layout is read right")
def layouts(solution, rng):
    y = series(rng, 60, d=1)
    for view in (y[::2], y[::-2], np.stack([y, y], axis=1)[:30, 1]):
        verify(solution, view, 2, 1)


@check("Fitting again forgets the earlier series, and two objects share nothing")
def again(solution, rng):
    y, other = series(rng, 20, d=1), series(rng, 26, d=1)
    first, _ = verify(solution, y, 2, 1)
    second, want = verify(solution, other, 2, 1)
    first.fit(other)
    for model in (first, second):
        equal(model.forecast(4), continued(other, want, 1, 4), rtol=RTOL, atol=ATOL)


@check(
    "Raises ValueError for fewer rows than coefficients",
    alone="Too short a series does not end in ValueError.",
)
def too_short(solution):
    for n, p, d in ((2, 1, 0), (4, 2, 0), (5, 2, 1), (3, 1, 1), (1, 1, 0), (2, 3, 1)):
        raises(ValueError, solution.Autoregression(p, d).fit, np.arange(float(n)) ** 2 % 5)


@check("A series far from 0 keeps its coefficients", robust=True)
def far(solution, rng):
    y = 1e6 + series(rng, 40)
    verify(solution, y, 2, 0, rtol=1e-5, atol=1e-5)
