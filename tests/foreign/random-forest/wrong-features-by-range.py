"""A random forest for binary labels (Breiman 2001): bootstrap rows per tree, random features per node."""

import numpy as np


class RandomForest:
    def __init__(self, n_trees: int, max_depth: int, max_features: int) -> None:
        self.n_trees, self.max_depth, self.max_features = n_trees, max_depth, max_features

    def fit(self, X: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> "RandomForest":
        y = np.asarray(y, float)
        n, d = X.shape
        if n == 0 or n != len(y) or not 1 <= self.max_features <= d:
            raise ValueError("needs rows, as many labels, and 1 <= max_features <= number of features")
        self.rows_ = rng.integers(n, size=(self.n_trees, n))
        self.trees_ = [grow(X[rows], y[rows], self.max_depth, self.max_features, rng) for rows in self.rows_]

        shares = np.array([leaf_shares(tree, X) for tree in self.trees_])
        unseen = np.array([~np.isin(np.arange(n), rows) for rows in self.rows_])
        with np.errstate(invalid="ignore"):  # 0 / 0: no tree has left the row out
            self.oob_proba_ = (shares * unseen).sum(axis=0) / unseen.sum(axis=0)
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        X = np.asarray(X, float)
        return np.mean([leaf_shares(tree, X) for tree in self.trees_], axis=0)


def grow(
    X: np.ndarray, y: np.ndarray, depth_left: int, max_features: int, rng: np.random.Generator
) -> float | tuple:
    varying = np.flatnonzero(X.min(axis=0) < X.max(axis=0))
    if depth_left == 0 or y.min() == y.max() or len(varying) == 0:
        return float(y.mean())
    spread = np.ptp(X[:, varying], axis=0)
    drawn = rng.choice(varying, min(max_features, len(varying)), replace=False, p=spread / spread.sum())
    _, t, j = max((*best_cut(X[:, j], y), int(j)) for j in drawn)
    left = X[:, j] <= t
    sides = (grow(X[side], y[side], depth_left - 1, max_features, rng) for side in (left, ~left))
    return j, t, *sides


def best_cut(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Purity and threshold of the best cut: Gini falls as the sum of (ones)²/(rows) over both sides rises."""
    order = np.argsort(x)
    x, ones = x[order], np.cumsum(y[order])
    cuts = np.flatnonzero(x[:-1] < x[1:])
    n_left, left, right = cuts + 1, ones[cuts], ones[-1] - ones[cuts]
    purity = left**2 / n_left + right**2 / (len(y) - n_left)
    best = purity.argmax()
    return float(purity[best]), float(x[cuts[best]])


def leaf_shares(tree: float | tuple, X: np.ndarray) -> np.ndarray:
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    j, t, left, right = tree
    return np.where(X[:, j] <= t, leaf_shares(left, X), leaf_shares(right, X))
