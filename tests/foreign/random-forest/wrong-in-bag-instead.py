# in-bag-instead
# draws features by walking a permutation of all and skipping constant ones
import numpy as np
def split(x, y):
    o = np.argsort(x); x, y = x[o], y[o]; n = len(y)
    k = np.arange(1, n); l = np.cumsum(y)[:-1]; r = y.sum() - l
    imp = k * (l / k) * (1 - l / k) + (n - k) * (r / (n - k)) * (1 - r / (n - k))
    imp = np.where(np.diff(x) > 0, imp, np.inf); i = int(np.argmin(imp))
    return imp[i], x[i], x[i + 1]
def grow(X, y, d, m, rng):
    p = float(np.mean(y))
    if d <= 0 or p in (0.0, 1.0): return p
    cand = []
    for f in rng.permutation(X.shape[1]):
        if np.unique(X[:, f]).size > 1: cand.append(int(f))
        if len(cand) == m: break
    if not cand: return p
    res = [split(X[:, f], y) for f in cand]; b = int(np.argmin([r[0] for r in res])); _, lo, hi = res[b]
    t = lo + (hi - lo) / 2
    if t >= hi: t = lo
    go = X[:, cand[b]] <= t
    return cand[b], t, grow(X[go], y[go], d - 1, m, rng), grow(X[~go], y[~go], d - 1, m, rng)
def apply(t, X):
    if np.isscalar(t): return np.full(X.shape[0], t)
    go = X[:, t[0]] <= t[1]; out = np.zeros(len(X))
    out[go] = apply(t[2], X[go]); out[~go] = apply(t[3], X[~go]); return out
class RandomForest:
    def __init__(self, n_trees, max_depth, max_features): self.a = (n_trees, max_depth, max_features)
    def fit(self, X, y, rng):
        B, D, m = self.a; X = np.asarray(X, dtype=np.float64); y = np.asarray(y, dtype=np.float64); n = len(X)
        if n != len(y) or n < 1 or m > X.shape[1] or m <= 0: raise ValueError("arguments")
        self.rows_ = np.vstack([rng.choice(n, size=n, replace=True) for _ in range(B)])
        self.trees_ = [grow(X[r], y[r], D, m, rng) for r in self.rows_]
        P = np.full((B, n), np.nan)
        for b in range(B):
            out = np.unique(self.rows_[b]); P[b, out] = apply(self.trees_[b], X[out])
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore"); self.oob_proba_ = np.nanmean(P, axis=0)
        return self
    def predict_proba(self, X): return sum(apply(t, np.asarray(X, float)) for t in self.trees_) / len(self.trees_)
