"""Checks for linear-regression. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, at_most, check, equal, holds, parts, raises, scalar, scales, unchanged

LINE = np.array([[0.0], [1.0], [2.0], [3.0]])
HEIGHTS = np.array([1.0, 2.0, 2.0, 3.0])


def least_squares(X, y):
    """The oracle: minimum norm on centred data, by LAPACK's gelsd."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    shifted = X - X[0]
    coef = np.linalg.lstsq(shifted - shifted.mean(axis=0), y - y.mean(), rcond=None)[0]
    return coef, float(y.mean() - X.mean(axis=0) @ coef)


def read(result, d):
    """Coefficients and intercept, in the form that the statement asks for."""
    coef, intercept = parts(result, 2)
    return array(coef, shape=(d,)), scalar(intercept)


def same_fit(result, want, rtol=1e-8, atol=1e-10):
    coef, intercept = parts(result, 2)
    equal(coef, want[0], rtol=rtol, atol=atol)
    equal(intercept, want[1], rtol=rtol, atol=atol)


def same_constant(result, want, level, value):
    """Demands `want`, and the `level` of the fit at others 0 when the last feature is `value` everywhere."""
    coef, intercept = read(result, len(want))
    equal(coef, want, rtol=1e-8, atol=min(1e-10, 1e-4 / value))
    equal(intercept + value * float(coef[-1]), level, rtol=1e-6, atol=1e-6)


def sample(rng, n, d):
    X = rng.standard_normal((n, d))
    return X, 3.0 + X @ rng.uniform(-2, 2, d) + rng.standard_normal(n)


@check("The worked example has slope 0.6 and intercept 1.1", shown=True)
def worked_example(solution):
    same_fit(solution.linear_regression(LINE, HEIGHTS), (np.array([0.6]), 1.1))


@check("Two equal features share the weight equally", shown=True)
def equal_features(solution):
    same_fit(solution.linear_regression(np.hstack([LINE, LINE]), HEIGHTS), (np.array([0.3, 0.3]), 1.1))


@check("On features of spread 1 the error is within 1 % of the least")
def roughly(solution, rng):
    X, y = sample(rng, 100, 3)
    X = (X - X.mean(axis=0)) / X.std(axis=0) + 0.5
    coef, intercept = read(solution.linear_regression(X, y), 3)
    best, offset = least_squares(X, y)
    least = float(((y - X @ best - offset) ** 2).sum())
    at_most(float(((y - X @ coef - intercept) ** 2).sum()), 1.01 * least, "the sum of squared residuals")


@check("A plane without noise is found again", sizes=(5, 50))
def plane(solution, rng, n):
    X = rng.uniform(-3, 3, (n, 3))
    coef = rng.uniform(-2, 2, 3)
    same_fit(solution.linear_regression(X, 4.0 + X @ coef), (coef, 4.0))


@check("The residuals sum to 0 and are orthogonal to every feature", sizes=(4, 20, 200))
def normal_equations(solution, rng, n):
    X, y = sample(rng, n, 2)
    coef, intercept = read(solution.linear_regression(X, y), 2)
    residual = y - X @ coef - intercept
    slope = np.append(X.T @ residual, residual.sum()) / (np.linalg.norm(y) * np.append(np.abs(X).sum(0), n))
    holds(
        bool((np.abs(slope) <= 1e-9).all()), "the gradient of the squared error is not zero there", got=coef
    )


@check("Agrees with LAPACK's least squares", sizes=(2, 5, 40))
def many_features(solution, rng, n):
    X, y = sample(rng, n, min(n - 1, 8))
    same_fit(solution.linear_regression(X, y), least_squares(X, y))


@check("The origin may lie far from the points", sizes=(10, 60), robust=True)
def far(solution, rng, n):
    X, y = sample(rng, n, 2)
    for offset in (1e7, 1e8):  # at 1e6 XᵀX keeps six digits or not, as rounding has it
        moved = X + offset
        coef, intercept = read(solution.linear_regression(moved, y), 2)
        want, level = least_squares(moved - offset, y)
        equal(coef, want, rtol=1e-6, atol=1e-6)
        equal(offset * float(coef.sum()) + intercept, level, rtol=0, atol=1e-5)


@check("Features that agree to seven digits are told apart", sizes=(10, 60), robust=True)
def nearly_collinear(solution, rng, n):
    for _ in range(5):  # XᵀX has few values left to round to: one time in ten it hits the right one
        x, z = rng.standard_normal((2, n))
        X = np.column_stack([x, x + 1e-7 * z])
        y = 1.0 + 2.0 * X[:, 0] - 3.0 * X[:, 1]
        same_fit(solution.linear_regression(X, y), (np.array([2.0, -3.0]), 1.0), rtol=1e-6)


@check("Units that differ by a factor of a million are no obstacle", sizes=(10, 60), robust=True)
def units(solution, rng, n):
    X, y = sample(rng, n, 3)
    scale = np.array([1e-3, 1.0, 1e3])
    coef, intercept = least_squares(X, y)
    same_fit(solution.linear_regression(X * scale, y), (coef / scale, intercept), rtol=1e-7)


@check("A constant feature gets the coefficient 0")
def constant_feature(solution, rng):
    X, y = sample(rng, 30, 2)
    coef, intercept = least_squares(X, y)
    X = np.insert(X, 1, 2.0, axis=1)
    same_fit(solution.linear_regression(X, y), (np.insert(coef, 1, 0.0), intercept))


@check("So does a constant feature whose mean rounds to another number", sizes=(3, 6, 30), robust=True)
def constant_that_rounds(solution, rng, n):
    X, y = sample(rng, n, 1)
    slope, _ = least_squares(X, y)
    for value in (0.1, 1 / 3, 0.7, 1e6 + 0.1, 1e9 + 0.1):
        same_constant(solution.linear_regression(np.full((n, 1), value), y), np.zeros(1), y.mean(), value)
        points = np.insert(X, 1, value, axis=1)
        level = y.mean() - X[:, 0].mean() * slope[0]
        same_constant(solution.linear_regression(points, y), np.append(slope, 0.0), level, value)


@check("Collinear features, or too few rows, give the smallest norm")
def not_unique(solution, rng):
    line, y = rng.integers(-9, 10, (16, 1)).astype(float), rng.standard_normal(16)
    X = np.hstack([line, line])  # of sixteenths, centred or not: XᵀX is exactly singular
    same_fit(solution.linear_regression(X, y), least_squares(X, y))
    X, y = dependent(rng)
    same_fit(solution.linear_regression(X, y), least_squares(X, y), atol=1e-8)
    for n in (2, 5, 12):
        X, y = sample(rng, n, n + 3)
        same_fit(solution.linear_regression(X, y), least_squares(X, y))


def dependent(rng):
    """Four features, the last being the sum of the others."""
    X, y = sample(rng, 30, 3)
    return np.column_stack([X, X.sum(axis=1)]), y


@check("So do collinear features in any unit", robust=True)
def not_unique_in_any_unit(solution, rng):
    X, y = dependent(rng)
    coef, intercept = least_squares(X, y)
    for unit in (1e-9, 1e9):
        same_fit(solution.linear_regression(X * unit, y), (coef / unit, intercept), atol=1e-8 / unit)


@check("One row, or a constant target, gives a constant")
def constant_target(solution, rng):
    same_fit(solution.linear_regression(np.array([[2.0, 3.0]]), np.array([5.0])), (np.zeros(2), 5.0))
    X, _ = sample(rng, 12, 2)
    same_fit(solution.linear_regression(X, np.full(12, 7.0)), (np.zeros(2), 7.0))


@check("Integers, float32 and any memory layout are taken")
def layouts(solution, rng):
    X, y = sample(rng, 40, 6)
    whole = rng.integers(0, 256, (40, 2)).astype(np.uint8)
    for points, targets in (
        (whole, rng.integers(0, 256, 40).astype(np.uint8)),
        (X[:, ::2], y),
        (np.asfortranarray(X), rng.integers(-9, 9, 40)),
    ):
        same_fit(solution.linear_regression(points, targets), least_squares(points, targets))
    points = np.column_stack([X[:, 0], X[:, 0] + 1e-3 * X[:, 1]]).astype(np.float32)
    targets = y.astype(np.float32)
    same_fit(solution.linear_regression(points, targets), least_squares(points, targets), rtol=1e-6)


@check("X and y stay as they were", alone="It writes into what it is given: work on a copy.")
def pure(solution, rng):
    X, y = sample(rng, 20, 3)
    unchanged(solution.linear_regression, X, y)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.linear_regression, LINE, HEIGHTS[:3])
    raises(ValueError, solution.linear_regression, LINE[:3], HEIGHTS)
    raises(ValueError, solution.linear_regression, LINE, HEIGHTS[:1])
    raises(ValueError, solution.linear_regression, LINE[:1], HEIGHTS)


@scales("n", sizes=(250, 1_000, 4_000))
def large(solution, rng, n):
    for _ in range(5):
        X, y = sample(rng, n, 6)
        same_fit(solution.linear_regression(X, y), least_squares(X, y))
