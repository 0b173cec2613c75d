"""A regression tree that sorts once: a stable partition keeps every feature's order in both children.

All features of a node are scored in one array, so a level costs O(d n) after the first sort.

Measured: 3.0 times as fast as the reference at 20,000 rows of 20 features grown to the end, where
nodes are small and many; at depth 6 no faster.
"""

import numpy as np


def grow_tree(X: np.ndarray, y: np.ndarray, max_depth: int) -> float | tuple:
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(X) != len(y) or len(y) == 0:
        raise ValueError(f"cannot grow a tree on {len(X)} rows with {len(y)} targets")
    columns = np.ascontiguousarray(X.T)
    return grow(columns, y, np.argsort(columns, axis=1), max_depth)


def grow(columns: np.ndarray, y: np.ndarray, order: np.ndarray, depth_left: int) -> float | tuple:
    """`order` holds the node's rows once per feature, each time sorted by that feature."""
    rows = order[0]
    mean = float(y[rows].mean())
    split = best_split(columns, y, order, mean) if depth_left > 0 and np.ptp(y[rows]) > 0 else None
    if split is None:
        return mean
    j, t = split
    goes_left = np.zeros(len(y), bool)
    goes_left[rows] = columns[j, rows] <= t
    kept = goes_left[order]  # (d, m): taking these row by row keeps each feature's order
    left, right = order[kept].reshape(len(order), -1), order[~kept].reshape(len(order), -1)
    return j, t, grow(columns, y, left, depth_left - 1), grow(columns, y, right, depth_left - 1)


def best_split(
    columns: np.ndarray, y: np.ndarray, order: np.ndarray, mean: float
) -> tuple[int, float] | None:
    """Feature and threshold of the largest s²/(n_left·n_right) over all features at once."""
    m = order.shape[1]
    x = np.take_along_axis(columns, order, axis=1)
    s = np.cumsum(y[order[:, :-1]] - mean, axis=1)
    n_left = np.arange(1, m)
    gain = np.where(x[:, :-1] < x[:, 1:], s * s / (n_left * (m - n_left)), -1.0)
    j, i = np.unravel_index(gain.argmax(), gain.shape)
    if gain[j, i] < 0:
        return None
    a, b = float(x[j, i]), float(x[j, i + 1])
    t = a / 2 + b / 2
    return int(j), t if t < b else a


def predict(tree: float | tuple, X: np.ndarray) -> np.ndarray:
    """Sends arrays of row numbers down the tree, not copies of the rows."""
    columns = np.ascontiguousarray(np.asarray(X, float).T)
    y = np.empty(columns.shape[1])
    waiting = [(tree, np.arange(columns.shape[1]))]
    while waiting:
        node, rows = waiting.pop()
        if not isinstance(node, tuple):
            y[rows] = node
            continue
        j, t, left, right = node
        goes_left = columns[j, rows] <= t
        waiting += [(left, rows[goes_left]), (right, rows[~goes_left])]
    return y
