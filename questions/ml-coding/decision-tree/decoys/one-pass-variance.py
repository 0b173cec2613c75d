"""Sums of squares minus squared sums lose all digits under a large offset of y: subtract the mean first.

verdict: wrong
"""

import numpy as np


def between(a, b):
    t = a / 2 + b / 2
    return float(a if t >= b else t)


def find_cut(X, y):
    best, cut = np.inf, None
    k = np.arange(1, len(y))
    for j in range(X.shape[1]):
        order = X[:, j].argsort()
        x, s, q = X[order, j], y[order].cumsum(), (y[order] ** 2).cumsum()
        left = q[:-1] - s[:-1] ** 2 / k
        right = q[-1] - q[:-1] - (s[-1] - s[:-1]) ** 2 / (len(y) - k)
        error = np.where(x[1:] > x[:-1], left + right, np.inf)
        i = error.argmin()
        if error[i] < best:
            best, cut = error[i], (j, between(x[i], x[i + 1]))
    return cut


def grow_tree(X, y, max_depth):
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(X) == 0 or len(X) != len(y):
        raise ValueError("rows and targets do not match")
    cut = find_cut(X, y) if max_depth and np.ptp(y) > 0 else None
    if cut is None:
        return float(np.mean(y))
    j, t = cut
    low = X[:, j] <= t
    return (
        j,
        t,
        grow_tree(X[low], y[low], max_depth - 1),
        grow_tree(X[~low], y[~low], max_depth - 1),
    )


def predict(tree, X):
    X = np.asarray(X, float)
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    j, t, low, high = tree
    return np.where(X[:, j] <= t, predict(low, X), predict(high, X))
