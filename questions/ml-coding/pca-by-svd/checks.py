"""Checks for pca-by-svd: by the definition, so that any sign and any choice among equal variances will do."""

import numpy as np

from sparring.checking import array, check, equal, holds, raises, unchanged

DIAGONAL = np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0], [2.0, 2.0]])


def spectrum(X):
    """Mean, and the variances of the covariance's eigenvectors, the largest first."""
    X = np.asarray(X, float)
    mean = X.mean(axis=0)
    gaps = X - mean
    values = np.linalg.eigvalsh(gaps.T @ gaps / (len(X) - 1))[::-1]
    return mean, np.maximum(values, 0.0)


def fitted(solution, X, k):
    """A model whose mean, directions and variances are what they should be, with mean and components."""
    model = solution.PCA(k)
    unchanged(model.fit, X)
    mean, variances = spectrum(X)
    scale, level = variances[0] + 1e-300, np.abs(mean).max() + 1e-300
    equal(model.mean_, mean, rtol=1e-9, atol=1e-9 * level)
    components = array(model.components_, shape=(k, X.shape[1]))
    turned = np.abs(components @ components.T - np.eye(k)).max()
    holds(bool(turned <= 1e-8), "the components are not orthonormal rows", got=components)
    equal(model.explained_variance_, variances[:k], rtol=0, atol=1e-8 * scale)
    scores = (np.asarray(X, float) - mean) @ components.T
    found = (scores**2).sum(axis=0) / (len(X) - 1)
    holds(
        bool((np.abs(found - variances[:k]) <= 1e-8 * scale).all()),
        "the rows have another variance along the components than along the principal ones",
        got=found,
        want=variances[:k],
    )
    return model, mean, components


def verify(solution, X, k, rows):
    """Demands fit, and transform and its inverse on other rows."""
    model, mean, components = fitted(solution, X, k)
    scores = (rows.astype(float) - mean) @ components.T
    spread = np.abs(scores).max(initial=1e-300)
    equal(unchanged(model.transform, rows), scores, rtol=0, atol=1e-8 * spread)
    equal(
        unchanged(model.inverse_transform, scores), scores @ components + mean, rtol=1e-8, atol=1e-8 * spread
    )
    return model


def sample(rng, n, d):
    return rng.standard_normal((n, d)) @ rng.standard_normal((d, d)) + rng.uniform(-5, 5, d)


@check("The worked example", shown=True)
def worked_example(solution):
    model = solution.PCA(n_components=1).fit(DIAGONAL)
    equal(model.mean_, np.array([2.0, 2.0]))
    equal(model.explained_variance_, np.array([4 / 3]), rtol=1e-8)
    equal(model.explained_variance_ratio_, np.array([1.0]), rtol=1e-8)
    equal(model.inverse_transform(model.transform(np.array([[4.0, 2.0]]))), np.array([[3.0, 3.0]]), rtol=1e-8)


@check("The variance divides by n − 1")
def variance(solution):
    model = solution.PCA(1).fit(np.array([[0.0, 1.0], [2.0, 1.0], [7.0, 1.0]]))
    equal(model.explained_variance_, np.array([13.0]), rtol=1e-8)


@check("The data are centred: where they lie does not matter")
def centred(solution):
    X = np.array([[-1.0, 0.0], [1.0, 0.0], [0.0, 2.0], [0.0, -2.0]])
    for shift in (0.0, 30.0):
        fitted(solution, X + [shift, 0.0], 2)


@check("The largest variance comes first, components are rows")
def order(solution):
    X = np.array(
        [
            [1.0, 0.0, 0.0],
            [-1.0, 0.0, 0.0],
            [0.0, 5.0, 0.0],
            [0.0, -5.0, 0.0],
            [0.0, 0.0, 3.0],
            [0.0, 0.0, -3.0],
        ]
    )
    model = solution.PCA(2).fit(X)
    components = array(model.components_, shape=(2, 3))
    equal(np.abs(components), np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]), rtol=1e-8, atol=1e-8)
    equal(model.explained_variance_, np.array([10.0, 3.6]), rtol=1e-8)


@check("The ratios are shares of the total variance, also of what is not kept")
def ratios(solution, rng):
    X = sample(rng, 20, 4)
    _, variances = spectrum(X)
    for k, unit in ((1, 1.0), (2, 1.0), (4, 1.0), (2, 1e-3)):
        model = solution.PCA(k).fit(X * unit)
        equal(model.explained_variance_ratio_, variances[:k] / variances.sum(), rtol=1e-7)


@check("Features are not standardised")
def raw_units(solution, rng):
    X = rng.standard_normal((30, 3)) * [1.0, 20.0, 300.0]
    fitted(solution, X, 2)


@check("Scores and reconstructions of other rows use the mean of fit", sizes=(2, 5, 40))
def other_rows(solution, rng, n):
    X = sample(rng, n, 4)
    for k in range(1, min(n, 4) + 1):
        verify(solution, X, k, 10 + sample(rng, 3, 4))


@check("A row gives the same scores alone, and no rows give none")
def alone(solution, rng):
    X, rows = sample(rng, 15, 3), 5 + sample(rng, 6, 3)
    for some in (rows[:1], rows[:0]):
        verify(solution, X, 2, some)


@check("With all components the inverse gives the rows back")
def lossless(solution, rng):
    X = sample(rng, 12, 3)
    model = solution.PCA(3).fit(X)
    scores = array(model.transform(X), shape=(12, 3))
    equal(model.inverse_transform(scores), X, rtol=1e-8, atol=1e-8)


@check("Fewer rows than features, and features that repeat each other")
def deficient(solution, rng):
    verify(solution, sample(rng, 3, 6), 3, sample(rng, 2, 6))
    X = sample(rng, 10, 2)
    verify(solution, np.hstack([X, X[:, :1], np.full((10, 1), 4.0)]), 4, rng.standard_normal((3, 4)))


@check("If all rows are equal, variances and ratios are 0")
def constant(solution):
    model = solution.PCA(2).fit(np.full((4, 3), 2.0))
    for found in (model.explained_variance_, model.explained_variance_ratio_):
        equal(found, np.zeros(2))
    equal(model.inverse_transform(model.transform(np.full((1, 3), 2.0))), np.full((1, 3), 2.0))


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = 127 if dtype == np.int8 else 255
        X = rng.integers(top - 200, top + 1, (20, 3)).clip(0).astype(dtype)
        verify(solution, X, 2, X[:4])
    X = sample(rng, 24, 6)
    verify(solution, X[::2, ::-2], 2, X[:3, ::2])
    verify(solution, np.asfortranarray(X), 3, X[:3])
    verify(solution, (X + 100).astype(np.float32), 2, X[:3].astype(np.float32))


@check("A second fit forgets the first, and two objects share nothing")
def again(solution, rng):
    X, other = sample(rng, 10, 3), sample(rng, 8, 3)
    first, second = solution.PCA(2), solution.PCA(2)
    first.fit(X)
    second.fit(other)
    for model, rows in ((first, X), (second, other)):
        equal(model.explained_variance_, spectrum(rows)[1][:2], rtol=1e-7)
    equal(first.fit(other).mean_, other.mean(axis=0))


@check("fit raises ValueError unless 1 ≤ k ≤ min(n, d)", alone="An impossible k does not end in ValueError.")
def impossible(solution):
    for k in (0, -1, 3):
        raises(ValueError, solution.PCA(k).fit, DIAGONAL)
    raises(ValueError, solution.PCA(3).fit, np.eye(2, 5))


@check("Equal rows whose mean rounds have ratios of 0", robust=True)
def rounded_constant(solution):
    for value, n in ((0.1, 3), (0.1, 10), (1e6 + 0.1, 7)):
        model = solution.PCA(1).fit(np.full((n, 2), value))
        equal(model.explained_variance_ratio_, np.zeros(1))


@check("Points far from the origin keep their variances", robust=True)
def far(solution, rng):
    X = sample(rng, 30, 3)
    model = solution.PCA(3).fit(1e8 + X)
    _, variances = spectrum(1e8 + X)
    equal(model.explained_variance_, variances, rtol=0, atol=1e-6 * variances[0])
    array(model.components_, shape=(3, 3))


@check("A variance of 1e-14 times the largest is found", robust=True)
def small_variance(solution, rng):
    for _ in range(4):
        turn, _ = np.linalg.qr(rng.standard_normal((3, 3)))
        X = rng.standard_normal((20, 3)) * [1.0, 1e-3, 1e-7] @ turn
        small = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)[2] ** 2 / 19
        found = array(solution.PCA(3).fit(X).explained_variance_, shape=(3,))
        equal(found[2:], np.array([small]), rtol=1e-6, atol=0)
