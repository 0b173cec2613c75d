"""Checks for k-nearest-neighbours. They run outside the sandbox: `solution` calls into it."""

import math
from collections import Counter

import numpy as np

from sparring.checking import array, check, equal, holds, raises, unchanged

TRAIN = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [5.0, 5.0], [6.0, 5.0]])
LABELS = np.array([4, 4, 7, 7, 7])


def vote(X_train, y_train, query, k):
    """One row by the definition: sort by distance and place, count, smallest label of the most frequent."""
    rows = [[float(v) for v in row] for row in X_train]
    target = [float(v) for v in query]
    order = sorted(range(len(rows)), key=lambda i: (math.dist(rows[i], target), i))
    counts = Counter(int(y_train[i]) for i in order[:k])
    most = max(counts.values())
    return min(label for label, count in counts.items() if count == most)


def verify(solution, X_train, y_train, X_test, k):
    """Demands the label of every test row."""
    found = unchanged(solution.knn_predict, X_train, y_train, X_test, k)
    labels = array(found, shape=(len(X_test),), kind="int")
    want = np.array([vote(X_train, y_train, query, k) for query in X_test], int)
    wrong = np.flatnonzero(labels != want)
    if len(wrong):
        i = int(wrong[0])
        holds(False, f"the label of test row {i}", got=int(labels[i]), want=int(want[i]))


def sample(rng, n, m=6, d=3, classes=(0, 1, 2)):
    X, labels = rng.standard_normal((n + m, d)), rng.choice(classes, n)
    return X[:n], labels, X[n:]


@check("The worked example", shown=True)
def worked_example(solution):
    equal(
        solution.knn_predict(TRAIN, LABELS, np.array([[0.2, 0.1], [5.0, 4.0]]), 3),
        np.array([4, 7]),
    )


@check("The distance is Euclid's")
def euclid(solution):
    X = np.array([[3.0, 3.0], [0.0, 5.0], [4.5, 0.5]])
    equal(solution.knn_predict(X, np.array([1, 2, 3]), np.zeros((1, 2)), 1), np.array([1]))
    X = np.array([[3.0, 3.0, 0.0], [2.5, 2.5, 2.5], [0.0, 0.0, 4.3]])
    equal(solution.knn_predict(X, np.array([1, 2, 3]), np.zeros((1, 3)), 1), np.array([1]))


@check("Long vectors are not near because their product is large, nor far because they are long")
def lengths_of_vectors(solution):
    X = np.array([[10.0, 0.0], [1.0, 0.5], [-0.1, 0.1]])
    y = np.array([1, 2, 3])
    equal(solution.knn_predict(X, y, np.array([[1.0, 0.0], [9.0, 1.0], [0.0, 0.1]]), 1), np.array([2, 1, 3]))


@check("Every neighbour has one vote, however near another is")
def one_vote_each(solution):
    X, y = np.array([[0.0], [10.0], [11.0], [30.0]]), np.array([1, 2, 2, 3])
    equal(solution.knn_predict(X, y, np.array([[0.1]]), 3), np.array([2]))


@check("Exactly k vote")
def exactly_k(solution):
    X, y = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]]), np.array([1, 1, 2, 2, 2])
    query = np.zeros((1, 1))
    for k, want in ((1, 1), (2, 1), (3, 1), (5, 2)):
        equal(solution.knn_predict(X, y, query, k), np.array([want]))


@check("A tied vote goes to the smallest label, not to the nearest neighbour's or the first row's")
def tied_vote(solution):
    X = np.array([[1.0], [2.0], [3.0], [4.0]])
    query = np.zeros((1, 1))
    for y in ([5, 9, 4, 7], [8, 3, 3, 8], [3, 8, 8, 3], [8, 8, 3, 3], [3, 3, 8, 8]):
        equal(solution.knn_predict(X, np.array(y), query, 4), np.array([min(y)]))


@check("Of rows equally far the first ones vote")
def tied_distance(solution):
    X = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]])
    for y in ([5, 2, 2, 9], [2, 5, 5, 5]):
        equal(solution.knn_predict(X, np.array(y), np.zeros((1, 2)), 1), np.array(y[:1]))
    equal(solution.knn_predict(X, np.array([6, 6, 1, 1]), np.zeros((1, 2)), 3), np.array([6]))


@check("One neighbour: the label of the nearest row", sizes=(1, 2, 5, 30))
def one_neighbour(solution, rng, n):
    X, _, queries = sample(rng, n)
    verify(solution, X, rng.permutation(n), queries, 1)


@check("Agrees with sorting and counting, for odd and even k", sizes=(3, 8, 40))
def majority(solution, rng, n):
    for k in range(1, min(n, 9) + 1):
        verify(solution, *sample(rng, n), k)


def mirrored(rng, n):
    """Points of a grid, half of them opposite the others: around their mean distances are still exact."""
    half = rng.integers(0, 4, (n // 2, 2)).astype(float)
    return np.concatenate([half, 3 - half])


@check(
    "So they do among many rows on a grid",
    sizes=(30, 200),
    alone="Of many rows equally far, the first are not always those that vote.",
)
def grid(solution, rng, n):
    X, queries = mirrored(rng, n), mirrored(rng, 8)
    for k in (1, 4, 7):
        verify(solution, X, rng.integers(0, 50, n), queries, k)


@check("A test row that is in the training data is its own neighbour")
def own_neighbour(solution, rng):
    X = rng.standard_normal((6, 2))
    y = np.array([11, 12, 13, 14, 15, 16])
    equal(solution.knn_predict(X, y, X, 1), y)


@check("Labels may be negative, far apart and few")
def any_labels(solution, rng):
    for classes in ((-3, -1, 40), (-1_000_000_007, 1_000_000_000), (7,)):
        verify(solution, *sample(rng, 15, classes=classes), 4)


@check("All rows vote when k = n")
def all_rows(solution, rng):
    X, _, queries = sample(rng, 5)
    verify(solution, X, np.array([2, 1, 1, 2, 2]), queries, 5)
    verify(solution, X[:1], np.array([9]), queries, 1)


@check("No test rows give no labels")
def no_rows(solution):
    array(solution.knn_predict(TRAIN, LABELS, np.zeros((0, 2)), 3), shape=(0,), kind="int")


@check("Integer and float32 points of any layout are computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = 128 if dtype == np.int8 else 256
        X, queries = (rng.integers(top - 200, top, (n, 2)).clip(0).astype(dtype) for n in (20, 8))
        verify(solution, X, rng.integers(0, 3, 20).astype(dtype), queries, 3)
    X, y, queries = sample(rng, 40, m=12, d=4)
    verify(solution, X[::2, ::-2], y[::2], queries[::-3, ::-2], 3)
    verify(solution, np.asfortranarray(X), y, np.asfortranarray(queries), 3)
    verify(solution, X.astype(np.float32), y, queries.astype(np.float32), 3)


@check("float32 points are told apart in float64")
def single(solution, rng):
    X = (300 + rng.integers(0, 2**12, (30, 2)) / 2**12).astype(np.float32)
    verify(solution, X, np.arange(30), X[:10] + np.float32(2**-14), 1)


@check("Raises ValueError unless 1 ≤ k ≤ n", alone="An impossible k does not end in ValueError.")
def impossible(solution):
    for k in (0, -1, 6):
        raises(ValueError, solution.knn_predict, TRAIN, LABELS, TRAIN, k)


@check(
    "Raises ValueError when rows and labels differ in number",
    alone="Lengths that differ do not end in ValueError.",
)
def lengths(solution):
    raises(ValueError, solution.knn_predict, TRAIN, LABELS[:4], TRAIN, 2)
    raises(ValueError, solution.knn_predict, TRAIN[:4], LABELS, TRAIN, 2)


@check("Points far from the origin have the same neighbours", sizes=(10, 60), robust=True)
def far(solution, rng, n):
    X, _, queries = sample(rng, n, d=2)
    verify(solution, 1e8 + X, rng.permutation(n), 1e8 + queries, 1)
