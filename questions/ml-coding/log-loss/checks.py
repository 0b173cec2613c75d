"""Checks for log-loss: held against the definition, one example at a time."""

from math import fsum, log

import numpy as np

from sparring.checking import check, equal, raises, unchanged

PAIR = np.array([[0.5, 0.25, 0.25], [0.2, 0.2, 0.6]])


def by_definition(labels, rows, weights=None, eps=1e-15):
    weights = [1.0] * len(labels) if weights is None else [float(w) for w in weights]
    losses = [-log(max(float(row[label]), eps)) for label, row in zip(labels, rows, strict=True)]
    return fsum(w * loss for w, loss in zip(weights, losses, strict=True)) / fsum(weights)


def sample(rng, n, k):
    """Labels of k classes and rows of probabilities."""
    rows = rng.exponential(size=(n, k)) ** 2 + 1e-3
    return rng.integers(0, k, n), rows / rows.sum(axis=1, keepdims=True)


@check("The worked example: the mean of -log 0.5 and -log 0.6", shown=True)
def worked_example(solution):
    equal(solution.log_loss(np.array([0, 2]), PAIR), 0.6019864021629679)


@check("A probability of 0 counts as eps", shown=True)
def clipped_example(solution):
    equal(solution.log_loss(np.array([0]), np.array([[0.0, 1.0]]), eps=0.001), 6.907755278982137)


@check("A certain and right prediction costs nothing")
def certain(solution):
    equal(solution.log_loss(np.array([1, 0]), np.array([[0.0, 1.0], [1.0, 0.0]])), 0.0)
    equal(solution.log_loss(np.array([1, 0]), np.array([[0.0, 1.0], [1.0, 0.0]]), None, 0.01), 0.0)


@check("Agrees with the definition", sizes=(1, 2, 5, 100))
def definition(solution, rng, n):
    for k in (2, 3, 7):
        labels, rows = sample(rng, n, k)
        equal(unchanged(solution.log_loss, labels, rows), by_definition(labels, rows))


@check("Without eps, a probability of 0 counts as 1e-15")
def default_eps(solution):
    rows = np.array([[0.0, 1.0], [0.5, 0.5], [1.0, 0.0]])
    labels = np.array([0, 1, 1])
    equal(solution.log_loss(labels, rows), by_definition(labels, rows))


@check("Only probabilities below eps are raised to it, and rows are not normalized again", sizes=(2, 40))
def clipping(solution, rng, n):
    for eps in (1e-9, 0.001, 0.1):
        labels, rows = sample(rng, n, 4)
        rows[0] = 0.0
        rows[0, (labels[0] + 1) % 4] = 1.0
        want = by_definition(labels, rows, eps=eps)
        equal(unchanged(solution.log_loss, labels, rows, None, eps), want)


@check("Weights make it a weighted mean", sizes=(1, 3, 50))
def weighted(solution, rng, n):
    labels, rows = sample(rng, n, 3)
    weights = rng.uniform(0.5, 3.0, n)
    want = by_definition(labels, rows, weights)
    equal(unchanged(solution.log_loss, labels, rows, weights), want)
    equal(solution.log_loss(labels, rows, weights=weights / 100), want)
    equal(solution.log_loss(labels, rows, 1 + np.arange(n)), by_definition(labels, rows, 1 + np.arange(n)))


@check("A weight of 0 takes an example out, even one that is clipped")
def zero_weight(solution):
    rows = np.array([[0.25, 0.75], [0.0, 1.0], [0.5, 0.5]])
    got = solution.log_loss(np.array([0, 0, 1]), rows, np.array([1, 0, 1]))
    equal(got, (log(4) + log(2)) / 2)


@check("Integers, float32 and any layout are computed in float64")
def dtypes(solution, rng):
    labels, rows = sample(rng, 30, 4)
    single = rows.astype(np.float32)
    for i in range(10):  # one row at a time: in a mean, errors of single precision cancel
        one, row = labels[i : i + 1].astype(np.uint8), single[i : i + 1]
        equal(solution.log_loss(one, row), by_definition(one, row))
    equal(solution.log_loss(labels[::-2], rows[::-2]), by_definition(labels[::-2], rows[::-2]))
    equal(solution.log_loss(labels, np.asfortranarray(rows)), by_definition(labels, rows))
    whole = np.eye(3, dtype=np.uint8)
    equal(solution.log_loss(np.array([0, 1, 1]), whole, eps=0.01), log(100) / 3)
    weights = np.full(30, 20, dtype=np.uint8)
    equal(solution.log_loss(labels, rows, weights), by_definition(labels, rows))


@check("Rows that sum to 1 but for rounding are accepted")
def rounded(solution):
    rows = np.array([[0.3, 0.7], [0.6, 0.4 - 5e-7]])
    equal(solution.log_loss(np.array([0, 0]), rows), by_definition([0, 0], rows))


@check(
    "Raises ValueError when labels and rows, or weights and rows, differ in number",
    alone="Labels or weights of another number than the rows do not end in ValueError.",
)
def lengths(solution):
    for labels in ([0], [0, 1, 1]):
        raises(ValueError, solution.log_loss, np.array(labels), PAIR)
    for weights in ([1.0], [1.0, 1.0, 1.0]):
        raises(ValueError, solution.log_loss, np.array([0, 1]), PAIR, np.array(weights))


@check("Raises ValueError for a label without a column")
def no_column(solution):
    for bad in (3, 7):
        raises(ValueError, solution.log_loss, np.array([0, bad]), PAIR)


@check("Raises ValueError for a negative label")
def negative_label(solution):
    for bad in (-1, -3, -4):
        raises(ValueError, solution.log_loss, np.array([bad, 1]), PAIR)


@check("Raises ValueError for a negative probability")
def negative_probability(solution):
    raises(ValueError, solution.log_loss, np.array([0, 0]), np.array([[0.5, 0.5], [1.2, -0.2]]))
    raises(ValueError, solution.log_loss, np.array([0]), np.array([[0.5, 0.7, -0.2]]))


@check("Raises ValueError for a row whose sum is not 1")
def no_distribution(solution):
    for rows in ([[0.5, 0.5], [0.5, 0.4]], [[0.9, 0.9], [0.5, 0.5]], [[0.5, 0.6], [0.5, 0.4]]):
        raises(ValueError, solution.log_loss, np.array([0, 1]), np.array(rows))
    for rest in (0.5 + 1.5e-6, 0.5 - 1.5e-6):
        raises(ValueError, solution.log_loss, np.array([0]), np.array([[0.5, rest]]))
