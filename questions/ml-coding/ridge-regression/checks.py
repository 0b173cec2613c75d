"""Checks for ridge-regression. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, holds, parts, raises, scalar, unchanged

LINE, HEIGHTS = np.array([[1.0], [2.0], [3.0]]), np.array([2.0, 4.0, 9.0])


def least(X, y, alpha):
    """The oracle: least squares on rows extended by √α times the identity, without a penalty on the ones."""
    X, y = np.asarray(X, float), np.asarray(y, float)
    n, d = X.shape
    shift = X.mean(axis=0)
    above = np.hstack([X - shift, np.ones((n, 1))])
    below = np.hstack([np.sqrt(alpha) * np.eye(d), np.zeros((d, 1))])
    found = np.linalg.lstsq(np.vstack([above, below]), np.append(y, np.zeros(d)), rcond=None)[0]
    return found[:d], float(found[d] - shift @ found[:d])


def verify(solution, X, y, alpha):
    coef, intercept = parts(unchanged(solution.ridge, X, y, alpha), 2)
    want, offset = least(X, y, alpha)
    equal(coef, want, rtol=1e-7, atol=1e-9)
    equal(intercept, offset, rtol=1e-7, atol=1e-9)


def sample(rng, n, d):
    X = rng.standard_normal((n, d)) + rng.uniform(-3, 3, d)
    return X, 5.0 + X @ rng.uniform(-2, 2, d) + rng.standard_normal(n)


@check("The worked example: slope 1, intercept 3", shown=True)
def worked_example(solution):
    coef, intercept = parts(solution.ridge(LINE, HEIGHTS, 5.0), 2)
    equal(coef, np.array([1.0]))
    equal(intercept, 3.0)


@check("The intercept is not penalised: a huge alpha gives slope 0 and the mean of y")
def free_intercept(solution):
    coef, intercept = parts(solution.ridge(LINE, HEIGHTS + 100, 1e12), 2)
    equal(coef, np.zeros(1), atol=1e-9)
    equal(intercept, 105.0, rtol=1e-7)


@check("Adding a constant to y, or to a feature, changes the intercept alone")
def shifts(solution):
    coef, intercept = parts(solution.ridge(LINE + 10, HEIGHTS - 7, 5.0), 2)
    equal(coef, np.array([1.0]), rtol=1e-7)
    equal(intercept, -14.0, rtol=1e-7)


@check("A tiny alpha gives least squares")
def no_penalty(solution):
    coef, intercept = parts(solution.ridge(LINE, HEIGHTS, 1e-13), 2)
    equal(coef, np.array([3.5]), rtol=1e-7)
    equal(intercept, -2.0, rtol=1e-7)


@check("The penalty is alpha times the squared norm, beside a plain sum over the rows")
def scale_of_alpha(solution):
    X, y = np.array([[-1.0], [1.0], [-1.0], [1.0]]), np.array([-2.0, 2.0, -2.0, 2.0])
    for alpha, slope in ((4.0, 1.0), (12.0, 0.5), (0.25, 8 / 4.25)):
        coef, intercept = parts(solution.ridge(X, y, alpha), 2)
        equal(coef, np.array([slope]), rtol=1e-7)
        equal(intercept, 0.0, atol=1e-9)


@check("Features are penalised in their own units")
def units(solution):
    X = np.array([[-1.0, 10.0], [1.0, 10.0], [-1.0, -10.0], [1.0, -10.0]])
    coef, _ = parts(solution.ridge(X, X @ np.array([1.0, 1.0]), 4.0), 2)
    equal(coef, np.array([0.5, 400 / 404]), rtol=1e-7)


@check("Two equal features share the weight equally")
def equal_features(solution):
    coef, intercept = parts(solution.ridge(np.hstack([LINE, LINE]), HEIGHTS, 3.0), 2)
    equal(coef, np.array([1.0, 1.0]), rtol=1e-7)
    equal(intercept, 1.0, rtol=1e-7)


@check("Agrees with extended least squares", sizes=(1, 2, 5, 30, 200))
def random_rows(solution, rng, n):
    for d in (1, 3):
        X, y = sample(rng, n, d)
        for alpha in (0.1, 2.0, 50.0):
            verify(solution, X, y, alpha)


@check("More features than rows, constant and collinear features")
def degenerate(solution, rng):
    verify(solution, *sample(rng, 4, 9), 0.5)
    X, y = sample(rng, 12, 3)
    verify(solution, np.hstack([X, np.full((12, 1), 2.0), X[:, :1] - X[:, 1:2]]), y, 1.0)
    verify(solution, X, np.full(12, 3.0), 1.0)


@check("The gradient of the penalised sum is zero")
def gradient(solution, rng):
    X, y = sample(rng, 40, 4)
    coef, intercept = parts(solution.ridge(X, y, 7.0), 2)
    w, b = array(coef, shape=(4,)), scalar(intercept)
    residual = y - X @ w - b
    slope = np.append(X.T @ residual - 7.0 * w, residual.sum())
    holds(bool((np.abs(slope) <= 1e-7 * np.abs(y).sum()).all()), "the gradient is not zero there", got=w)


@check("Integer and float32 input of any layout is computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = 127 if dtype == np.int8 else 255
        X, y = (rng.integers(top - 120, top + 1, size).astype(dtype) for size in ((25, 3), 25))
        verify(solution, X, y, 10.0)
    X, y = sample(rng, 40, 4)
    verify(solution, X[::2, ::-2], y[::2], 1.0)
    verify(solution, np.asfortranarray(X), y, 1.0)
    verify(solution, (X + 100).astype(np.float32), (y + 1000).astype(np.float32), 1.0)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.ridge, LINE, HEIGHTS[:2], 1.0)
    raises(ValueError, solution.ridge, LINE, HEIGHTS[:1], 1.0)
    raises(ValueError, solution.ridge, LINE[:1], HEIGHTS, 1.0)


@check("Raises ValueError unless alpha > 0", alone="An alpha of 0 or below does not end in ValueError.")
def no_alpha(solution):
    for alpha in (0.0, -1.0):
        raises(ValueError, solution.ridge, LINE, HEIGHTS, alpha)


@check("Features far from the origin keep their coefficients", robust=True)
def far(solution, rng):
    X, y = sample(rng, 50, 2)
    X = np.round(X * 2**10) / 2**10
    coef, intercept = parts(solution.ridge(1e8 + X, y, 2.0), 2)
    want, offset = least(X, y, 2.0)
    equal(coef, want, rtol=1e-5)
    w, b = array(coef, shape=(2,)), scalar(intercept)
    gap = np.abs((1e8 + X) @ w + b - X @ want - offset).max()
    holds(bool(gap <= 1e-6 * np.ptp(y)), "the predictions are off by more than 1e-6 of the spread", got=gap)
