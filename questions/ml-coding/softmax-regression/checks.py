"""Checks for softmax-regression: by the gradient at what was learned, so that any method passes."""

import numpy as np

from sparring.checking import array, check, distribution, equal, holds, raises, unchanged


def softmax(logits):
    """One row at a time, from the differences to every logit."""
    with np.errstate(over="ignore"):
        return np.array([[1 / np.exp(row - z).sum() for z in row] for row in logits]).reshape(logits.shape)


def learned(model, X, y, l2):
    """Demands classes and a vanishing gradient; gives classes, W and b."""
    classes = np.unique(y).astype(int)
    equal(array(model.classes_, shape=classes.shape, kind="int"), classes)
    W = array(model.coef_, shape=(len(classes), X.shape[1]))
    b = array(model.intercept_, shape=(len(classes),))
    off = softmax(X @ W.T + b) - (y[:, None] == classes)
    slope = off.T @ X / len(X) + l2 * W
    level = off.mean(axis=0)
    largest, there = float(np.abs(slope).max()), float(np.abs(level).max())
    holds(largest <= 1e-5, f"the largest entry of the gradient in W is {largest:.3g}", got=W)
    holds(there <= 1e-5, f"the largest entry of the gradient in b is {there:.3g}", got=b)
    return classes, W, b


def verify(solution, X, y, l2=0.1, rows=None):
    model = solution.SoftmaxRegression(l2)
    unchanged(model.fit, X, y)
    classes, W, b = learned(model, X.astype(float), y.astype(int), l2)
    rows = X if rows is None else rows
    want = softmax(rows.astype(float) @ W.T + b)
    equal(distribution(unchanged(model.predict_proba, rows), shape=want.shape), want)
    equal(unchanged(model.predict, rows), classes[want.argmax(axis=1)])
    return model


def sample(rng, n, d=2, classes=(0, 1, 2)):
    """Overlapping classes, all present where n allows, the first one more frequent."""
    K = len(classes)
    places = np.minimum(rng.geometric(0.5, n) - 1, K - 1)
    places[:K] = np.arange(K)[:n]
    X = rng.standard_normal((n, d)) + 1.5 * np.cos(places[:, None] * np.arange(1, d + 1))
    return X, np.array(classes)[places]


@check("The worked example", shown=True)
def worked_example(solution):
    X, y = np.array([[0.0], [1.0], [2.0]]), np.array([3, 5, 9])
    model = solution.SoftmaxRegression(l2=0.1).fit(X, y)
    found = distribution(model.predict_proba(np.array([[0.0], [2.0]])), shape=(2, 3))
    equal(found, np.array([[0.666, 0.283, 0.051], [0.051, 0.283, 0.666]]), rtol=0, atol=6e-4)
    equal(model.predict(np.array([[0.0], [2.0]])), np.array([3, 9]))


@check("The intercept is not penalised: unequal classes keep their shares")
def shares(solution):
    X, y = np.array([[1.0], [-1.0], [1.0], [-1.0], [0.0]]), np.array([0, 0, 0, 1, 1])
    verify(solution, X, y, 2.0)


@check("The penalty is λ/2 times the squared norm, beside a mean over the rows")
def scale_of_penalty(solution):
    X, y = np.array([[-1.0], [1.0]]), np.array([0, 1])
    for copies in (1, 5):
        verify(solution, np.tile(X, (copies, 1)), np.tile(y, copies), 0.5)


@check("Without an argument λ is 0.1")
def default(solution):
    X, y = np.array([[-1.0], [1.0]]), np.array([0, 1])
    learned(solution.SoftmaxRegression().fit(X, y), X, y, 0.1)


@check("The gradient vanishes for two, three and five classes", sizes=(6, 40))
def minimum(solution, rng, n):
    for K in (2, 3, 5):
        verify(solution, *sample(rng, n, 3, classes=range(K)), 0.1)


@check("All K rows of W are penalised: they sum to zero")
def all_rows(solution, rng):
    X, y = sample(rng, 30, 2)
    W = array(verify(solution, X, y, 0.2).coef_, shape=(3, 2))
    holds(bool(np.abs(W.sum(axis=0)).max() <= 2e-4), "the rows of W do not sum to zero", got=W)


@check("Separable classes have a finite minimum")
def separable(solution):
    X = np.array([[-2.0, 0.0], [-1.5, 0.2], [2.0, 0.0], [1.5, -0.3], [0.0, 2.0], [0.1, 1.7]])
    verify(solution, X, np.array([0, 0, 1, 1, 2, 2]), 0.05)


@check("Labels may be any integers, and predict returns labels")
def any_labels(solution, rng):
    for classes in ((-4, 0, 17), (10, 2), (1_000_000_000, 5, -1)):
        X, y = sample(rng, 25, 2, classes)
        verify(solution, X, y, 0.1)


@check("New rows have the probabilities of the fitted W and b, one row alone and none included")
def new_rows(solution, rng):
    X, y = sample(rng, 20)
    rows = 2 * rng.standard_normal((7, 2))
    for some in (rows, rows[:1]):
        verify(solution, X, y, 0.1, some)
    model = solution.SoftmaxRegression(0.1).fit(X, y)
    array(model.predict_proba(rows[:0]), shape=(0, 3))
    array(model.predict(rows[:0]), shape=(0,), kind="int")


@check("Large logits do not overflow")
def large_logits(solution, rng):
    X, y = sample(rng, 20)
    verify(solution, X, y, 0.1, 1e6 * X[:5])


@check("Nor do small rows beside large ones underflow")
def mixed_logits(solution, rng):
    X, y = sample(rng, 20)
    rows = np.concatenate([1e5 * X[:2], X[2:5], -1e5 * X[:2]])
    verify(solution, X, y, 0.1, rows)


@check("More features than rows, constant and repeated features")
def degenerate(solution, rng):
    X, y = sample(rng, 5, 8)
    verify(solution, X / 2, y, 0.1)
    X, y = sample(rng, 20, 2)
    verify(solution, np.hstack([X, X[:, :1], np.ones((20, 1))]), y, 0.1)
    verify(solution, np.zeros((6, 1)), np.array([0, 0, 0, 1, 1, 2]), 0.1)


@check("Integers and float32, and any layout, are read right")
def forms(solution, rng):
    _, y = sample(rng, 20)
    verify(solution, rng.integers(0, 3, (20, 2)).astype(np.uint8), y.astype(np.int8))
    verify(solution, rng.integers(-1, 2, (20, 2)), y.astype(np.uint8))
    X, y = sample(rng, 30, 4)
    verify(solution, X[::2, ::-2], y[::2])
    verify(solution, np.asfortranarray(X), y)
    verify(solution, X.astype(np.float32), y)


@check("A second fit forgets the first, and two objects share nothing")
def again(solution, rng):
    (X, y), (Z, t) = sample(rng, 15), sample(rng, 12, 2, (4, 6))
    first, second = solution.SoftmaxRegression(0.1), solution.SoftmaxRegression(0.1)
    first.fit(X, y)
    second.fit(Z, t)
    learned(first, X, y, 0.1)
    learned(second, Z, t, 0.1)
    learned(first.fit(Z, t), Z, t, 0.1)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    for X, y in ((np.ones((3, 1)), np.array([0, 1])), (np.ones((2, 1)), np.array([0, 1, 1]))):
        raises(ValueError, solution.SoftmaxRegression().fit, X, y)


@check("Raises ValueError for a single class", alone="A single class does not end in ValueError.")
def one_class(solution):
    raises(ValueError, solution.SoftmaxRegression().fit, np.ones((3, 1)), np.array([2, 2, 2]))
    raises(ValueError, solution.SoftmaxRegression().fit, np.ones((1, 1)), np.array([0]))
