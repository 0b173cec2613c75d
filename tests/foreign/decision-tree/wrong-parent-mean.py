# children scored around the parent's mean, as MLAlgorithms does
import numpy as np
def mse(y, m): return np.mean((y - m) ** 2) if len(y) else 0.0
def grow_tree(X, y, max_depth):
    X = np.asarray(X, float); y = np.asarray(y, float)
    if len(X) == 0 or len(X) != len(y): raise ValueError
    if max_depth == 0 or np.all(y == y[0]): return float(y.mean())
    m, best = y.mean(), None
    for j in range(X.shape[1]):
        v = np.unique(X[:, j])
        for a, b in zip(v, v[1:]):
            l = X[:, j] <= a
            gain = mse(y, m) - l.mean() * mse(y[l], m) - (~l).mean() * mse(y[~l], m)
            if best is None or gain > best[0]: best = gain, j, float(a/2 + b/2) if a/2 + b/2 < b else float(a)
    if best is None: return float(y.mean())
    _, j, t = best
    l = X[:, j] <= t
    return j, t, grow_tree(X[l], y[l], max_depth-1), grow_tree(X[~l], y[~l], max_depth-1)
def predict(tree, X):
    return np.array([leaf(tree, r) for r in np.asarray(X, float)])
def leaf(n, r):
    return n if not isinstance(n, tuple) else leaf(n[2] if r[n[0]] <= n[1] else n[3], r)
