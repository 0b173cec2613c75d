import math

import numpy as np


class _Tree:
    """Grows one tree with plain loops over sorted rows."""

    def __init__(self, X, g, h, depth, lam):
        self.X, self.g, self.h, self.lam = X, g, h, lam
        self.root = self.node(list(range(len(X))), depth)

    def leaf(self, rows):
        return math.fsum(self.g[i] for i in rows) / (len(rows) + self.lam)

    def worth(self, G, H, count):
        return G * G / (H + self.lam)

    def node(self, rows, depth):
        if depth == 0:
            return float(self.leaf(rows))
        G, H = sum(self.g[i] for i in rows), sum(self.h[i] for i in rows)
        top, where = -1.0, None
        for j in range(self.X.shape[1]):
            line = sorted(rows, key=lambda i: self.X[i, j])
            gl = hl = 0.0
            for at in range(len(line) - 1):
                gl += self.g[line[at]]
                hl += self.h[line[at]]
                if self.X[line[at], j] == self.X[line[at + 1], j]:
                    continue
                value = self.worth(gl, hl, at + 1) + self.worth(G - gl, H - hl, len(line) - at - 1)
                if value > top:
                    top, where = value, (j, float(self.X[line[at], j]))
        if where is None:
            return float(self.leaf(rows))
        j, t = where
        small = [i for i in rows if self.X[i, j] <= t]
        large = [i for i in rows if self.X[i, j] > t]
        return j, t, self.node(small, depth - 1), self.node(large, depth - 1)


def value_at(node, row):
    while type(node) is tuple:
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return node


def logistic(z):
    return 0.5 * (1 + math.tanh(z / 2))


class GradientBoosting:
    def __init__(self, n_trees, learning_rate, max_depth, l2):
        self.rounds, self.eta, self.depth, self.lam = n_trees, learning_rate, max_depth, l2

    def fit(self, X, y):
        X, y = np.array(X, dtype=float), [float(v) for v in y]
        ones = sum(y)
        if len(X) != len(y) or ones == 0 or ones == len(y):
            raise ValueError("labels")
        self.base_ = math.log(ones) - math.log(len(y) - ones)
        self.trees_ = []
        F = [self.base_] * len(y)
        for _ in range(self.rounds):
            p = [logistic(f) for f in F]
            g = [a - b for a, b in zip(y, p)]
            h = [b * (1 - b) for b in p]
            tree = _Tree(X, g, h, self.depth, self.lam).root
            self.trees_.append(tree)
            F = [f + self.eta * value_at(tree, row) for f, row in zip(F, X)]
        return self

    def predict_proba(self, X):
        rows = np.array(X, dtype=float)
        F = [self.base_ + self.eta * sum(value_at(tree, row) for tree in self.trees_) for row in rows]
        return np.array([logistic(f) for f in F])
