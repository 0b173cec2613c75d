"""Checks for lasso-by-coordinate-descent: the conditions of the minimum, so that any exact method passes."""

import numpy as np

from sparring.checking import array, check, equal, holds, parts, raises, scalar, unchanged

SQUARE = np.array([[-1.0, 1.0], [1.0, 1.0], [-1.0, -1.0], [1.0, -1.0]])


def verify(solution, X, y, alpha):
    """Demands a minimum, by its conditions: they hold nowhere else, as the objective is convex."""
    coef, intercept = parts(unchanged(solution.lasso, X, y, alpha), 2)
    w, b = array(coef, shape=(X.shape[1],)), scalar(intercept)
    X, y = np.asarray(X, float), np.asarray(y, float)
    n, mean, level = len(X), X.mean(axis=0), y.mean()
    Z, spread = X - mean, float(np.linalg.norm(y - level))
    offset = float(level - mean @ w)
    near = 1e-6 * (spread / np.sqrt(n)) + 1e-9 * (abs(level) + np.abs(mean * w).sum() + 1e-3)
    holds(abs(b - offset) <= near, "the intercept does not make the mean residual 0", got=b, want=offset)
    slope = Z.T @ (y - level - Z @ w) / n
    slack = 1e-6 * np.linalg.norm(Z, axis=0) * spread / n + 1e-12
    off = np.where(w == 0, np.maximum(np.abs(slope) - alpha, 0), np.abs(slope - alpha * np.sign(w)))
    small = np.flatnonzero((w != 0) & (np.abs(slope) < 0.999 * alpha - slack))
    holds(len(small) == 0, "a coefficient is not exactly 0 whose feature explains too little", got=w)
    j = int(np.argmax(off - slack))
    holds(
        bool((off <= slack).all()),
        f"coefficient {j} is not at the minimum: its gradient is {slope[j]:.6g}, with alpha = {alpha:g}",
        got=w,
    )


def sample(rng, n, d, used=2):
    X = rng.standard_normal((n, d)) * rng.uniform(0.5, 2.0, d) + rng.uniform(-1, 1, d)
    return X, 3.0 + X[:, :used] @ rng.uniform(-2, 2, used) + 0.5 * rng.standard_normal(n)


@check("The worked example: coefficients 2 and 0, intercept 3", shown=True)
def worked_example(solution):
    coef, intercept = parts(solution.lasso(SQUARE, np.array([0.0, 6.0, 0.0, 6.0]), 1.0), 2)
    equal(coef, np.array([2.0, 0.0]), rtol=1e-6)
    equal(intercept, 3.0, rtol=1e-6)


@check("A negative coefficient is shrunk towards 0 like a positive one")
def negative(solution):
    coef, _ = parts(solution.lasso(SQUARE, SQUARE @ np.array([-3.0, 2.0]), 0.5), 2)
    equal(coef, np.array([-2.5, 1.5]), rtol=1e-6)


@check("Every feature is divided by its own mean square, after thresholding")
def own_size(solution):
    coef, _ = parts(solution.lasso(SQUARE * [2.0, 0.5], SQUARE @ np.array([4.0, 4.0]), 1.0), 2)
    equal(coef, np.array([7 / 4, 4.0]), rtol=1e-6)


@check("The sum of squares is divided by 2n: more copies of the rows change nothing")
def scale_of_alpha(solution):
    X, y = np.tile(SQUARE, (3, 1)), np.tile(SQUARE @ np.array([3.0, 0.2]), 3)
    coef, _ = parts(solution.lasso(X, y, 1.0), 2)
    equal(coef, np.array([2.0, 0.0]), rtol=1e-6)


@check("A coefficient that the minimum has at 0 is exactly 0")
def exact_zero(solution, rng):
    X, y = sample(rng, 60, 6)
    for alpha in (0.3, 1.0):
        verify(solution, X, y, alpha)


@check("A large alpha leaves the mean of y")
def all_zero(solution, rng):
    X, y = sample(rng, 20, 3)
    coef, intercept = parts(solution.lasso(X, y, 1e3), 2)
    equal(coef, np.zeros(3))
    equal(intercept, float(y.mean()), rtol=1e-9)


@check("The intercept is not penalised: a constant added to y changes nothing else")
def free_intercept(solution):
    y = SQUARE @ np.array([3.0, 0.2])
    for shift in (100.0, -40.0):
        coef, intercept = parts(solution.lasso(SQUARE + [5.0, -2.0], y + shift, 1.0), 2)
        equal(coef, np.array([2.0, 0.0]), rtol=1e-6)
        equal(intercept, shift - 10.0, rtol=1e-6)


@check("The conditions of the minimum hold", sizes=(2, 5, 20, 100))
def minimum(solution, rng, n):
    for d, alpha in ((1, 0.1), (4, 0.02), (4, 0.4)):
        verify(solution, *sample(rng, n, d, min(d, 2)), alpha)


@check("They hold for strongly correlated features")
def correlated(solution, rng):
    X, y = sample(rng, 50, 3)
    X = np.hstack([X, X[:, :1] + 0.3 * rng.standard_normal((50, 1)), X[:, :1] - X[:, 1:2] + 0.3])
    verify(solution, X, y, 0.05)
    common = rng.standard_normal((40, 1))
    X = common + 0.5 * rng.standard_normal((40, 4))
    verify(solution, X, X.sum(axis=1) + rng.standard_normal(40), 0.1)


@check("More features than rows, equal ones and constant ones")
def degenerate(solution, rng):
    verify(solution, *sample(rng, 8, 12), 0.3)
    X, y = sample(rng, 15, 2)
    verify(solution, np.hstack([X, X, np.full((15, 1), 3.0)]), y, 0.2)
    verify(solution, X, np.full(15, 2.5), 0.2)
    verify(solution, np.full((4, 2), 1.0), y[:4], 0.2)


@check("Integer and float32 input of any layout is computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        X, y = rng.integers(0, 40, (30, 3)).astype(dtype), rng.integers(0, 120, 30).astype(dtype)
        verify(solution, X, y, 5.0)
    X, y = sample(rng, 40, 6)
    verify(solution, X[::2, ::-2], y[::2], 0.1)
    verify(solution, np.asfortranarray(X), y, 0.1)
    verify(solution, X.astype(np.float32), y.astype(np.float32), 0.1)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    for X, y in ((SQUARE, np.ones(3)), (SQUARE, np.ones(1)), (SQUARE[:1], np.ones(4))):
        raises(ValueError, solution.lasso, X, y, 1.0)


@check("Raises ValueError unless alpha > 0", alone="An alpha of 0 or below does not end in ValueError.")
def no_alpha(solution):
    for alpha in (0.0, -1.0):
        raises(ValueError, solution.lasso, SQUARE, np.ones(4), alpha)


@check("Features that vary by a million", robust=True)
def units(solution, rng):
    common = rng.standard_normal((50, 1))
    X = common + 0.5 * rng.standard_normal((50, 3))
    y = X @ np.array([1.0, -1.0, 2.0]) + 0.5 * rng.standard_normal(50)
    verify(solution, X * 1e6, y, 1e4)


@check("Features far from the origin", robust=True)
def far(solution, rng):
    X, y = sample(rng, 40, 3)
    X = 1e7 + np.round(X * 2**12) / 2**12
    verify(solution, X, y, 0.1)
