# distinct values as bins, bincount histograms, threshold just under the next value
import numpy as np

def tree(X, G, H, depth, lam):
    here = G.sum() / (H.sum() + lam)
    if depth == 0: return np.float64(here)
    top = None
    for f in range(X.shape[1]):
        v, k = np.unique(X[:, f], return_inverse=True)
        if len(v) == 1: continue
        a = np.bincount(k, G).cumsum(); b = np.bincount(k, H).cumsum()
        s = a[:-1] ** 2 / (b[:-1] + lam) + (a[-1] - a[:-1]) ** 2 / (b[-1] - b[:-1] + lam)
        i = s.argmax()
        if top is None or s[i] > top[0]: top = s[i], f, np.nextafter(v[i + 1], -np.inf)
    if top is None: return np.float64(here)
    _, f, t = top
    m = X[:, f] <= t
    return [np.int32(f), t, tree(X[m], G[m], H[m], depth - 1, lam), tree(X[~m], G[~m], H[~m], depth - 1, lam)]

def out(t, X):
    r = np.zeros(len(X))
    if isinstance(t, list):
        m = X[:, t[0]] <= t[1]
        r[m] = out(t[2], X[m]); r[~m] = out(t[3], X[~m])
    else: r += t
    return r

class GradientBoosting:
    def __init__(self, n_trees, learning_rate, max_depth, l2): self.cfg = n_trees, learning_rate, max_depth, l2
    def fit(self, X, y):
        n, lr, d, lam = self.cfg
        X = X.astype(np.float64); y = y.astype(np.float64)
        if len(X) != len(y) or set(y.tolist()) != {0.0, 1.0}: raise ValueError("bad labels")
        m = y.mean(); self.base_ = np.log(m) - np.log1p(-m); self.trees_ = []
        for _ in range(n):
            p = self.predict_proba(X)
            self.trees_.append(tree(X, y - p, p * (1 - p), d, lam))
        return self
    def predict_proba(self, X):
        X = np.asarray(X).astype(np.float64)
        s = np.full(X.shape[0], float(self.base_))
        for t in self.trees_: s += self.cfg[1] * out(t, X)
        return 0.5 * (1 + np.tanh(s / 2))
