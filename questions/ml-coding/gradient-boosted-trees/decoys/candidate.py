import numpy as np


class GradientBoosting:
    def __init__(self, n_trees, learning_rate, max_depth, l2):
        self.n_trees, self.learning_rate = n_trees, learning_rate
        self.max_depth, self.l2 = max_depth, l2

    def fit(self, X, y):
        X, y = np.asarray(X, float), np.asarray(y, float)
        if len(X) != len(y) or not 0 < y.sum() < len(y):
            raise ValueError("one class only, or lengths differ")
        odds = y.sum() / (len(y) - y.sum())
        self.base_, self.trees_ = float(np.log(odds)), []
        F = np.full(len(y), self.base_)
        for _ in range(self.n_trees):
            p = sigmoid(F)
            self.trees_.append(grow(X, y - p, p * (1 - p), self.max_depth, self.l2))
            F = F + self.learning_rate * values(self.trees_[-1], X)
        return self

    def predict_proba(self, X):
        X = np.asarray(X, float)
        F = np.full(len(X), self.base_)
        for tree in self.trees_:
            F = F + self.learning_rate * values(tree, X)
        return sigmoid(F)


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))


def grow(X, g, h, depth, l2):
    cut = cut_of(X, g, h, l2) if depth else None
    if cut is None:
        return float(g.sum() / (h.sum() + l2))
    _, j, t = cut
    low = X[:, j] <= t
    high = ~low
    left = grow(X[low], g[low], h[low], depth - 1, l2)
    return j, t, left, grow(X[high], g[high], h[high], depth - 1, l2)


def cut_of(X, g, h, l2):
    best = None
    for j in range(X.shape[1]):
        order = X[:, j].argsort()
        x = X[order, j]
        G, H = g[order].cumsum()[:-1], h[order].cumsum()[:-1]
        total = G**2 / (H + l2) + (g.sum() - G) ** 2 / (h.sum() - H + l2)
        total[x[1:] == x[:-1]] = -1
        if len(total) and total.max() >= 0 and (best is None or total.max() > best[0]):
            best = total.max(), j, float(x[total.argmax()])
    return best


def values(tree, X):
    if isinstance(tree, float):
        return np.full(len(X), tree)
    return np.where(X[:, tree[0]] <= tree[1], values(tree[2], X), values(tree[3], X))
