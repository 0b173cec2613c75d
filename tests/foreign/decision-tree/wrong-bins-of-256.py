"""A regression tree as in CART: greedy splits on the squared error, one sort per feature and node."""

import numpy as np


def grow_tree(X: np.ndarray, y: np.ndarray, max_depth: int) -> float | tuple:
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(X) != len(y) or len(y) == 0:
        raise ValueError(f"cannot grow a tree on {len(X)} rows with {len(y)} targets")
    return grow(X, y, max_depth)


def grow(X: np.ndarray, y: np.ndarray, depth_left: int) -> float | tuple:
    split = best_split(X, y) if depth_left > 0 and y.min() < y.max() else None
    if split is None:
        return float(y.mean())
    j, t = split
    left = X[:, j] <= t
    return j, t, grow(X[left], y[left], depth_left - 1), grow(X[~left], y[~left], depth_left - 1)


def best_split(X: np.ndarray, y: np.ndarray) -> tuple[int, float] | None:
    """Feature and threshold that lower the squared error most, by n·s²/(n_left·n_right)."""
    n_left = np.arange(1, len(y))
    residual = y - y.mean()
    best, split = -np.inf, None
    for j, x in enumerate(X.T):
        order = np.argsort(x)
        x, s = x[order], np.cumsum(residual[order])[:-1]
        gain = s**2 / (n_left * (len(y) - n_left))
        gain[x[:-1] == x[1:]] = -np.inf
        if len(x) > 256:
            bins = np.linspace(0, len(gain) - 1, 255).astype(int)
            kept = np.full(len(gain), -np.inf)
            kept[bins] = gain[bins]
            gain = kept
        i = gain.argmax()
        if gain[i] > best:
            best, split = gain[i], (j, midpoint(x[i], x[i + 1]))
    return split


def midpoint(a: float, b: float) -> float:
    """Halfway from a to b, without overflow; never b itself, which belongs to the other side."""
    t = float(a / 2 + b / 2)
    return t if t < b else float(a)


def predict(tree: float | tuple, X: np.ndarray) -> np.ndarray:
    X = np.asarray(X, float)
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    j, t, left_child, right_child = tree
    left = X[:, j] <= t
    y = np.empty(len(X))
    y[left], y[~left] = predict(left_child, X[left]), predict(right_child, X[~left])
    return y
