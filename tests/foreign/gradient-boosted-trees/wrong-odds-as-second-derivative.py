"""Gradient boosting on the log loss with second-order trees (Chen and Guestrin 2016, section 2)."""

from collections.abc import Iterator

import numpy as np


class GradientBoosting:
    def __init__(self, n_trees: int, learning_rate: float, max_depth: int, l2: float) -> None:
        self.n_trees, self.learning_rate, self.max_depth, self.l2 = n_trees, learning_rate, max_depth, l2

    def fit(self, X: np.ndarray, y: np.ndarray) -> "GradientBoosting":
        y = np.asarray(y, float)
        if len(X) != len(y) or len(np.unique(y)) != 2:
            raise ValueError("needs as many labels as rows, and both classes")
        self.base_ = float(np.log(y.mean() / (1 - y.mean())))
        self.trees_: list[float | tuple] = []
        F = np.full(len(y), self.base_)
        for _ in range(self.n_trees):
            p = sigmoid(F)
            tree = grow(X, y - p, p / (1 - p), self.max_depth, self.l2)
            F += self.learning_rate * leaf_values(tree, X)
            self.trees_.append(tree)
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        X = np.asarray(X, float)
        F = np.full(len(X), self.base_)
        for tree in self.trees_:
            F += self.learning_rate * leaf_values(tree, X)
        return sigmoid(F)


def sigmoid(z: np.ndarray) -> np.ndarray:
    return np.exp(-np.logaddexp(0, -z))


def grow(X: np.ndarray, g: np.ndarray, h: np.ndarray, depth_left: int, l2: float) -> float | tuple:
    split = max(best_cuts(X, g, h, l2), default=None) if depth_left > 0 else None
    if split is None:
        return float(g.sum() / (h.sum() + l2))
    _, j, t = split
    left = X[:, j] <= t
    sides = (grow(X[side], g[side], h[side], depth_left - 1, l2) for side in (left, ~left))
    return j, t, *sides


def best_cuts(X: np.ndarray, g: np.ndarray, h: np.ndarray, l2: float) -> Iterator[tuple[float, int, float]]:
    """Score, feature and threshold of the best cut of every feature that varies."""
    for j, x in enumerate(X.T):
        order = np.argsort(x)
        x, G, H = x[order], np.cumsum(g[order]), np.cumsum(h[order])
        cuts = np.flatnonzero(x[:-1] < x[1:])
        if len(cuts) > 0:
            left, right = G[cuts] ** 2 / (H[cuts] + l2), (G[-1] - G[cuts]) ** 2 / (H[-1] - H[cuts] + l2)
            best = (left + right).argmax()
            yield float(left[best] + right[best]), j, float(x[cuts[best]])


def leaf_values(tree: float | tuple, X: np.ndarray) -> np.ndarray:
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    j, t, left, right = tree
    return np.where(X[:, j] <= t, leaf_values(left, X), leaf_values(right, X))
