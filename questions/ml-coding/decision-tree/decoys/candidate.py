import numpy as np


def grow_tree(X, y, max_depth):
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(X) == 0 or len(X) != len(y):
        raise ValueError("rows and targets do not match")
    if max_depth == 0 or np.ptp(y) == 0:
        return float(np.mean(y))
    cut = find_cut(X, y)
    if cut is None:
        return float(np.mean(y))
    j, t = cut
    low = X[:, j] <= t
    return j, t, grow_tree(X[low], y[low], max_depth - 1), grow_tree(X[~low], y[~low], max_depth - 1)


def find_cut(X, y):
    r, k = y - y.mean(), np.arange(1, len(y))
    best, cut = -np.inf, None
    for j in range(X.shape[1]):
        order = X[:, j].argsort(kind="stable")
        x, s = X[order, j], r[order].cumsum()[:-1]
        gain = s**2 / k + s**2 / (len(y) - k)
        gain[x[1:] == x[:-1]] = -np.inf
        i = gain.argmax()
        if gain[i] > best:
            best, cut = gain[i], (j, between(x[i], x[i + 1]))
    return cut


def between(a, b):
    t = a / 2 + b / 2
    return float(a if t >= b else t)


def predict(tree, X):
    X = np.asarray(X, float)
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    j, t, low, high = tree
    return np.where(X[:, j] <= t, predict(low, X), predict(high, X))
