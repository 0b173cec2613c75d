"""Scores cuts between two equal values, which no threshold can make: leave them out.

verdict: wrong
"""

import numpy as np


def best_split(X, y):
    n, best = len(y), None
    r = y - y.mean()
    for j in range(X.shape[1]):
        order = np.argsort(X[:, j], kind="stable")
        x, total = X[order, j], 0.0
        for i in range(n - 1):
            total += r[order[i]]
            gain = total**2 / ((i + 1) * (n - i - 1))
            if best is None or gain > best[0]:
                middle = x[i] / 2 + x[i + 1] / 2
                best = gain, j, float(middle if middle < x[i + 1] else x[i])
    return best


def grow_tree(X, y, max_depth):
    X, y = np.asarray(X, float), np.asarray(y, float)
    if len(X) == 0 or len(X) != len(y):
        raise ValueError("rows and targets do not match")
    if max_depth == 0 or len(set(y.tolist())) == 1 or (X == X[0]).all():
        return float(y.mean())
    _, j, t = best_split(X, y)
    left = X[:, j] <= t
    if left.all():
        return float(y.mean())
    return j, t, grow_tree(X[left], y[left], max_depth - 1), grow_tree(X[~left], y[~left], max_depth - 1)


def predict(tree, X):
    def one(row):
        node = tree
        while isinstance(node, (tuple, list)):
            node = node[2] if row[node[0]] <= node[1] else node[3]
        return float(node)

    return np.array([one(row) for row in np.asarray(X, float)])
