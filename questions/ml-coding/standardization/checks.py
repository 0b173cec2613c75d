"""Checks for standardization. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction
from math import sqrt

import numpy as np

from sparring.checking import check, equal, raises, unchanged

TRAIN = np.array([[1.0, 5.0], [3.0, 5.0]])


def moments(X):
    """Means and deviations in exact arithmetic, and 1 for constant columns: the oracle."""
    means, scales = [], []
    for column in X.T.tolist():
        values = [Fraction(v) for v in column]
        mean = sum(values) / len(values)
        variance = sum((v - mean) ** 2 for v in values) / len(values)
        means.append(float(mean))
        scales.append(sqrt(variance) if variance else 1.0)
    return np.array(means), np.array(scales)


def fitted(solution, X, *, rtol=1e-9, atol=1e-12):
    """A model fitted on X, with its two attributes verified."""
    model = solution.Standardizer()
    unchanged(model.fit, X)
    mean, scale = moments(X)
    equal(model.mean_, mean, rtol=rtol, atol=atol)
    equal(model.scale_, scale, rtol=rtol, atol=0)
    return model, mean, scale


@check("The worked example", shown=True)
def worked_example(solution):
    model = solution.Standardizer().fit(TRAIN)
    equal(model.mean_, np.array([2.0, 5.0]))
    equal(model.transform(np.array([[4.0, 7.0], [4.0, 7.0]])), np.array([[2.0, 2.0], [2.0, 2.0]]), rtol=1e-6)
    equal(model.scale_, np.array([1.0, 1.0]), rtol=1e-6)


@check("The deviation divides by n")
def population(solution):
    # sklearn.preprocessing.StandardScaler().fit([[0], [2], [7]]).scale_
    scale = solution.Standardizer().fit(np.array([[0.0], [2.0], [7.0]])).scale_
    equal(scale, np.array([2.943920288775949]), rtol=1e-6)


@check("The scale measures the spread as a standard deviation does")
def spread(solution, rng):
    X = rng.standard_normal((200, 3)) * [0.1, 1.0, 10.0]
    equal(solution.Standardizer().fit(X).scale_, moments(X)[1], rtol=0.02)


@check("A column in a tiny unit comes out as large as any other", robust=True)
def tiny_unit(solution, rng):
    X = rng.standard_normal((12, 2)) * [1e-21, 1.0] + [0.0, 1e4]
    mean, scale = moments(X)
    equal(solution.Standardizer().fit(X).transform(X), (X - mean) / scale, rtol=1e-8, atol=1e-9)


@check("Means, deviations and transformed values agree with exact arithmetic", sizes=(2, 3, 10, 60))
def random_columns(solution, rng, n):
    X = rng.standard_normal((n, 3)) * [1.0, 30.0, 0.2] + [0.0, -7.0, 5.0]
    model, mean, scale = fitted(solution, X)
    equal(unchanged(model.transform, X), (X - mean) / scale, rtol=1e-8, atol=1e-10)


@check("New rows are transformed with the statistics of fit, not with their own")
def new_rows(solution, rng):
    X = rng.standard_normal((20, 2))
    model, mean, scale = fitted(solution, X)
    batch = 10.0 + 3.0 * rng.standard_normal((6, 2))
    for rows in (batch, batch[:1], batch[:0]):
        equal(model.transform(rows), (rows - mean) / scale)
    equal(model.mean_, mean)
    equal(model.scale_, scale)


def constant(solution, values, n):
    X = np.tile(values, (n, 1))
    model, _, _ = fitted(solution, X)
    equal(model.transform(X[:2]), np.zeros_like(X[:2]), atol=1e-9)
    equal(model.transform(X[:1] + 0.5), np.full((1, len(values)), 0.5), rtol=1e-8)


@check("A constant column has scale 1", sizes=(1, 2, 3, 6, 10, 49))
def constant_columns(solution, n):
    constant(solution, [0.0, 5.0, -2.5], n)


@check("So has a constant column whose mean rounds to another number", sizes=(3, 6, 10, 49), robust=True)
def constants_that_round(solution, n):
    constant(solution, [0.1, -1 / 3, 1e6 + 0.1], n)


@check("A column with one different value is not constant")
def nearly_constant(solution):
    for other in (4.0, 4.5, 5.01):
        X = np.full((8, 2), 5.0)
        X[3, 0] = X[7, 1] = other
        fitted(solution, X, rtol=1e-8)


@check("A column of thousandths, or of trillions, is scaled by its deviation and nothing else")
def units(solution, rng):
    X = rng.standard_normal((12, 2)) * [1e-3, 1e12]
    model, mean, scale = fitted(solution, X)
    equal(model.transform(X), (X - mean) / scale, rtol=1e-8, atol=1e-10)


@check("So is a column of trillionths or less", robust=True)
def small_units(solution, rng):
    X = rng.standard_normal((12, 3)) * [1e-21, 1e-12, 1e-8]
    model, mean, scale = fitted(solution, X, atol=1e-33)
    equal(model.transform(X), (X - mean) / scale, rtol=1e-8, atol=1e-10)


@check("Columns far from the origin keep their deviation", robust=True)
def far(solution, rng):
    X = 1e8 + rng.standard_normal((30, 2))
    model, mean, scale = fitted(solution, X, rtol=1e-6)
    equal(model.transform(X), (X - mean) / scale, rtol=0, atol=1e-6)


@check("inverse_transform undoes transform")
def inverse(solution, rng):
    X = rng.standard_normal((9, 3)) * [1.0, 40.0, 0.0] + [0.0, 3.0, 7.0]
    model, mean, scale = fitted(solution, X)
    equal(model.inverse_transform(model.transform(X)), X)
    Z = rng.standard_normal((4, 3))
    equal(unchanged(model.inverse_transform, Z), Z * scale + mean)
    equal(model.inverse_transform(Z[:0]), Z[:0])


@check("Fitting again forgets the earlier data, and two objects share nothing")
def again(solution, rng):
    X, other = rng.standard_normal((6, 2)), 5 + 3 * rng.standard_normal((4, 2))
    first, second = solution.Standardizer().fit(X), solution.Standardizer().fit(other)
    equal(first.transform(X), (X - moments(X)[0]) / moments(X)[1], rtol=1e-8, atol=1e-10)
    second.fit(X)
    equal(second.mean_, moments(X)[0])
    equal(second.scale_, moments(X)[1])


@check("Integers of any width, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64, np.float32):
        X = rng.integers(90, 128, (25, 2)).astype(dtype)
        model, mean, scale = fitted(solution, X)
        equal(unchanged(model.transform, X), (X - mean) / scale, rtol=1e-8, atol=1e-10)
        equal(model.inverse_transform(X), X * scale + mean)
    X = (1e4 + rng.standard_normal((50, 2))).astype(np.float32)
    fitted(solution, X)


@check("Any memory layout is read right")
def layouts(solution, rng):
    X = rng.standard_normal((12, 6))
    for view in (X[:, ::2], np.asfortranarray(X), X[::-3]):
        model, mean, scale = fitted(solution, view)
        equal(unchanged(model.transform, view), (view - mean) / scale, rtol=1e-8, atol=1e-10)


@check(
    "fit raises ValueError without rows, or without two dimensions",
    alone="An array without rows, or not of two dimensions, does not end in ValueError in fit.",
)
def impossible_fit(solution):
    for X in (np.empty((0, 2)), np.array([1.0, 2.0]), np.zeros((2, 2, 2))):
        raises(ValueError, solution.Standardizer().fit, X)


@check(
    "transform and inverse_transform raise ValueError for another number of columns",
    alone="Another number of columns does not end in ValueError.",
)
def wrong_columns(solution):
    model = solution.Standardizer().fit(TRAIN)
    for X in (np.ones((3, 1)), np.ones((2, 3)), np.ones(2), np.ones((1, 1, 2))):
        raises(ValueError, model.transform, X)
        raises(ValueError, model.inverse_transform, X)
