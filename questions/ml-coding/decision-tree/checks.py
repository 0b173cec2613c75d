"""Checks for decision-tree: any best split passes, so every node is held against all cuts of its rows."""

from fractions import Fraction
from math import fsum

import numpy as np

from sparring.checking import (
    check,
    equal,
    holds,
    parts,
    raises,
    scalar,
    scales,
    unchanged,
)
from sparring.checking.answer import Mismatch

XOR = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def squared_error(y):
    """Around the mean, in two passes."""
    residual = y - y.mean()
    return float(residual @ residual)


def least_error(X, y):
    """The least squared error over all cuts between distinct values, one by one; None without a cut."""
    y = y - np.median(y)
    errors = [
        squared_error(y[x <= a]) + squared_error(y[x > a]) for x in X.T for a in np.unique(x)[:-1].tolist()
    ]
    return min(errors, default=None)


def middle(a, b):
    """The midpoint, without rounding or overflow."""
    return (Fraction(a) + Fraction(b)) / 2


def is_leaf(node):
    try:
        parts(node, 4)
    except Mismatch:
        return True
    return False


def greedy(node, X, y, depth):
    """Demands that a node is what the statement says, and so are all below it."""
    least = least_error(X, y)
    if is_leaf(node):
        equal(node, fsum(y) / len(y), rtol=0, atol=1e-12 * float(np.abs(y).max()))
        holds(depth == 0 or least is None or np.ptp(y) == 0, "a node that can be split is a leaf", got=node)
        return
    holds(depth > 0, "a node is split at max_depth", got=node)
    holds(np.ptp(y) > 0, "a node is split although all its y are equal", got=node)
    holds(least is not None, "a node is split although all its rows are equal", got=node)
    feature, threshold, left_child, right_child = parts(node, 4)
    j, t = scalar(feature, kind="int"), scalar(threshold)
    holds(0 <= j < X.shape[1], "a node names a feature that there is not", got=j)
    left = X[:, j] <= t
    holds(left.any() and not left.all(), "a split leaves one side without rows", got=node)
    a, b = float(X[left, j].max()), float(X[~left, j].min())
    off, rounding = abs(Fraction(t) - middle(a, b)), Fraction(1e-12 * max(abs(a), abs(b)) + 5e-324)
    holds(off <= rounding, "a threshold is not the midpoint", got=t, want=float(middle(a, b)))
    error = squared_error(y[left]) + squared_error(y[~left])
    is_best = error - least <= 1e-7 * squared_error(y) * (1 + 1e-9)
    holds(
        bool(is_best), f"the squared error after a split is {error:.6g}, the least is {least:.6g}", got=node
    )
    greedy(left_child, X[left], y[left], depth - 1)
    greedy(right_child, X[~left], y[~left], depth - 1)


def verify(solution, X, y, depth):
    tree = unchanged(solution.grow_tree, X, y, depth)
    greedy(tree, X.astype(float), y.astype(float), depth)
    return tree


def walk(node, row):
    """The leaf's value for one row, for trees of ours."""
    while isinstance(node, tuple):
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return node


@check("The worked example splits between 2 and 4", shown=True)
def worked_example(solution):
    X, y = np.array([[1.0], [2.0], [4.0]]), np.array([5.0, 5.0, 8.0])
    equal(solution.grow_tree(X, y, 3), (0, 3.0, 5.0, 8.0))


@check("A row at the threshold goes left", shown=True)
def at_threshold(solution):
    equal(solution.predict((0, 3.0, 5.0, 8.0), np.array([[3.0], [3.5]])), np.array([5.0, 8.0]))


@check("Every node has the best split, every leaf the mean", sizes=(1, 2, 3, 6, 20, 60))
def best_splits(solution, rng, n):
    verify(solution, rng.standard_normal((n, 3)), rng.standard_normal(n), 3)


@check("Splits far from the middle are found too", sizes=(6, 30))
def lopsided(solution, rng, n):
    x = rng.permutation(np.arange(n, dtype=float))
    verify(solution, x[:, None], 2.0**x, 4)


@check("Equal values of a feature are never separated", sizes=(3, 10, 40))
def ties(solution, rng, n):
    verify(solution, rng.integers(0, 3, (n, 2)).astype(float), rng.standard_normal(n), 3)


@check("Rows that are all equal make a leaf, whatever their y")
def equal_rows(solution):
    verify(solution, np.ones((4, 2)), np.array([1.0, 2.0, 3.0, 6.0]), 3)
    verify(solution, np.array([[1.0], [1.0], [2.0]]), np.array([1.0, 5.0, 9.0]), 5)


@check("A constant feature is passed over")
def constant_feature(solution, rng):
    X = np.column_stack([np.full(8, 7.0), rng.standard_normal(8), np.zeros(8)])
    verify(solution, X, rng.standard_normal(8), 8)


@check("A node whose y are all equal is a leaf")
def pure(solution, rng):
    verify(solution, rng.standard_normal((3, 2)), np.full(3, 0.1), 2)
    verify(solution, rng.standard_normal((12, 2)), np.repeat([0.1, 0.7], 6), 9)


@check("A node is split even if that does not lower the error at once")
def exclusive_or(solution):
    verify(solution, XOR, np.array([0.0, 1.0, 1.0, 0.0]), 2)
    verify(solution, XOR, np.array([0.0, 1.0, 1.0, 0.0]), 1)
    verify(solution, np.arange(2.0)[:, None].repeat(2, 0), np.array([0.0, 2.0, 0.0, 2.0]), 2)


@check("The tree is as deep as max_depth, no deeper", sizes=(0, 1, 2, 4))
def depth(solution, rng, n):
    verify(solution, rng.standard_normal((20, 2)), rng.standard_normal(20), n)


@check("The threshold lies between neighbouring floats, of any size", robust=True)
def thresholds(solution):
    y = np.array([0.0, 1.0])
    for a in (1.0, 1.0 + 2**-52, -1.0 - 2**-51, 1e300, 5e-324, 1.5e-323):
        verify(solution, np.array([[a], [np.nextafter(a, np.inf)]]), y, 2)
    for low, high in ((1.2e308, 1.6e308), (-1.6e308, 1.2e308)):
        verify(solution, np.array([[high], [low]]), y, 2)


@check("A large offset of y does not spoil the splits", sizes=(10, 40), robust=True)
def offset(solution, rng, n):
    verify(solution, rng.standard_normal((n, 2)), 1e8 + rng.standard_normal(n), 3)


@check("Neither a small nor a large scale of y stops the splits", robust=True)
def any_scale(solution, rng):
    for scale in (1e-7, 1e-100, 1e100):
        verify(solution, rng.standard_normal((12, 2)), scale * rng.standard_normal(12), 3)


@check("Small integers do not overflow")
def integers(solution, rng):
    X = rng.integers(-120, 121, (20, 2)).astype(np.int8)
    verify(solution, X, rng.integers(0, 256, 20).astype(np.uint8), 3)
    verify(solution, np.abs(X), rng.integers(-9, 9, 20), 3)


@check("float32 is computed in float64")
def single_precision(solution, rng):
    X = rng.standard_normal((20, 2)).astype(np.float32)
    verify(solution, X, (1000 + rng.standard_normal(20)).astype(np.float32), 3)


@check("Neighbouring float32 numbers are divided", robust=True)
def single_neighbours(solution):
    a = np.float32(1 + 2**-23)
    X = np.array([[a], [np.nextafter(a, np.float32(2))]])
    tree = verify(solution, X, np.array([0.0, 1.0]), 1)
    equal(solution.predict(tree, X), np.array([0.0, 1.0]))


@check("Any memory layout is read right")
def layouts(solution, rng):
    X, y = rng.standard_normal((24, 6)), rng.standard_normal(24)
    verify(solution, X[::2, ::-2], y[::2], 3)
    verify(solution, np.asfortranarray(X), y, 2)


@check("predict follows any tree", sizes=(0, 1, 4, 30))
def predictions(solution, rng, n):
    tree = (1, 0.0, (0, -0.5, 1.5, (1, -1.0, 2.25, 3.5)), (2, 0.25, 4.75, 5.5))
    X = rng.integers(-4, 5, (n, 3)) / 4
    want = np.array([walk(tree, row) for row in X])
    equal(unchanged(solution.predict, tree, X), want)
    equal(solution.predict(7.5, X), np.full(n, 7.5))
    whole = rng.integers(-2, 3, (n, 3))
    equal(solution.predict(tree, whole), np.array([walk(tree, row) for row in whole]))


@check("Rows that all differ are fitted exactly once the tree is deep enough")
def memorized(solution, rng):
    X, y = rng.standard_normal((16, 2)), rng.standard_normal(16)
    equal(solution.predict(solution.grow_tree(X, y, 16), X), y)


@check(
    "Raises ValueError without rows, or when the lengths differ",
    alone="No rows, or lengths that differ, do not end in ValueError.",
)
def lengths(solution):
    raises(ValueError, solution.grow_tree, np.zeros((0, 2)), np.zeros(0), 0)
    raises(ValueError, solution.grow_tree, np.zeros((3, 2)), np.zeros(2), 2)
    raises(ValueError, solution.grow_tree, np.zeros((2, 2)), np.zeros(3), 0)


@scales("n log n", sizes=(2_000, 8_000, 32_000))
def large(solution, rng, n):
    for _ in range(5):
        X, y = rng.standard_normal((n, 1)), rng.standard_normal(n)
        tree = solution.grow_tree(X, y, 1)
        _, threshold, low, high = parts(tree, 4)
        order = np.argsort(X[:, 0])
        s, below = np.cumsum((y - y.mean())[order])[:-1], np.arange(1, n)
        cut = int((s**2 / (below * (n - below))).argmax()) + 1
        equal(threshold, X[order[cut - 1 : cut + 1], 0].mean())
        equal(low, y[order[:cut]].mean())
        equal(high, y[order[cut:]].mean())
