import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_depth, max_features):
        self.n_trees, self.max_depth, self.max_features = n_trees, max_depth, max_features

    def fit(self, X, y, rng):
        X, y = np.asarray(X, float), np.asarray(y, float)
        if len(X) == 0 or len(X) != len(y) or self.max_features not in range(1, X.shape[1] + 1):
            raise ValueError("cannot fit")
        n, rows, self.trees_ = len(X), [], []
        for _ in range(self.n_trees):
            rows.append(rng.choice(n, n))
            self.trees_.append(grow(X[rows[-1]], y[rows[-1]], self.max_depth, self.max_features, rng))
        self.rows_ = np.array(rows)
        self.oob_proba_ = np.full(n, np.nan)
        for i in range(n):
            out = [find(tree, X[i]) for tree, bag in zip(self.trees_, rows) if i not in bag]
            self.oob_proba_[i] = np.mean(out) if out else np.nan
        return self

    def predict_proba(self, X):
        X = np.asarray(X, float)
        return np.array([np.mean([find(tree, row) for tree in self.trees_]) for row in X])


def grow(X, y, depth, m, rng):
    varying = [j for j in range(X.shape[1]) if len(set(X[:, j].tolist())) > 1]
    if not depth or not 0 < y.mean() < 1 or not varying:
        return y.mean()
    features = rng.choice(varying, min(m, len(varying)), replace=False)
    _, j, t = cut_of(X, y, features)
    low = X[:, j] <= t
    return j, t, grow(X[low], y[low], depth - 1, m, rng), grow(X[~low], y[~low], depth - 1, m, rng)


def cut_of(X, y, features):
    best = None
    for j in features:
        for t in np.unique(X[:, j])[:-1]:
            low = X[:, j] <= t
            left = gini(y[low]) + gini(y[~low])
            if best is None or left < best[0]:
                best = left, int(j), float(t)
    return best


def gini(y):
    p = y.mean()
    return len(y) * 2 * p * (1 - p)


def find(tree, row):
    while isinstance(tree, tuple):
        tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
    return tree
