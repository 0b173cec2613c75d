# grows on row weights instead of repeated rows; scores cuts by class counts; random keys for the draw
import numpy as np
class RandomForest:
    def __init__(self, n_trees, max_depth, max_features):
        self.B, self.D, self.m = n_trees, max_depth, max_features
    def fit(self, X, y, rng):
        if X.shape[0] == 0: raise ValueError("no rows")
        if X.shape[0] != y.shape[0]: raise ValueError("lengths")
        if self.m < 1 or self.m > X.shape[1]: raise ValueError("max_features")
        X = X.astype(float); y = y.astype(int); n = len(y)
        self.rows_ = np.sort(np.floor(rng.random((self.B, n)) * n).astype(np.int64), axis=1)
        self.trees_ = []
        total = np.zeros(n); count = np.zeros(n)
        for b in range(self.B):
            w = np.bincount(self.rows_[b], minlength=n)
            t = self.node(X[w > 0], y[w > 0], w[w > 0].astype(float), 0, rng)
            self.trees_.append(t)
            for i in np.flatnonzero(w == 0): total[i] += self.one(t, X[i]); count[i] += 1
        self.oob_proba_ = np.array([a / c if c else float("nan") for a, c in zip(total, count)])
        return self
    def node(self, X, y, w, depth, rng):
        W = w.sum(); a = w[y == 1].sum()
        can = [f for f in range(X.shape[1]) if np.ptp(X[:, f]) > 0]
        if depth == self.D or a == 0 or a == W or not can: return a / W
        keys = rng.random(len(can)); pick = [can[i] for i in np.argsort(keys)[: self.m]]
        best = None
        for f in pick:
            v, k = np.unique(X[:, f], return_inverse=True)
            c1 = np.bincount(k, w * y).cumsum()[:-1]; c = np.bincount(k, w).cumsum()[:-1]; c0 = c - c1
            r = W - c; r1 = a - c1; r0 = r - r1
            g = c * (1 - (c0 / c) ** 2 - (c1 / c) ** 2) + r * (1 - (r0 / r) ** 2 - (r1 / r) ** 2)
            i = g.argmin()
            if best is None or g[i] < best[0]: best = g[i], f, (v[i] + v[i + 1]) / 2
        _, f, t = best
        s = X[:, f] <= t
        return (f, t, self.node(X[s], y[s], w[s], depth + 1, rng), self.node(X[~s], y[~s], w[~s], depth + 1, rng))
    def one(self, t, r):
        while type(t) is tuple: t = t[2] if r[t[0]] <= t[1] else t[3]
        return t
    def predict_proba(self, X):
        out = np.zeros(len(X))
        for i, r in enumerate(np.asarray(X, float)): out[i] = sum(self.one(t, r) for t in self.trees_) / self.B
        return out
