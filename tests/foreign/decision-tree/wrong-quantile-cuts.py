# ten quantiles instead of all cuts
import numpy as np
def grow_tree(X, y, max_depth):
    X = np.asarray(X, float); y = np.asarray(y, float)
    if len(X) == 0 or len(X) != len(y): raise ValueError
    if max_depth == 0 or np.ptp(y) == 0: return float(y.mean())
    best = (np.inf,)
    for j in range(X.shape[1]):
        for t in np.quantile(X[:, j], np.linspace(0, 1, 11)[:-1]):
            l = X[:, j] <= t
            if l.all(): continue
            e = ((y[l]-y[l].mean())**2).sum() + ((y[~l]-y[~l].mean())**2).sum()
            if e < best[0]: best = e, j, float(t)
    if len(best) == 1: return float(y.mean())
    _, j, t = best
    l = X[:, j] <= t
    return j, t, grow_tree(X[l], y[l], max_depth-1), grow_tree(X[~l], y[~l], max_depth-1)
def predict(tree, X):
    X = np.asarray(X, float)
    if not isinstance(tree, tuple): return np.full(len(X), tree)
    return np.where(X[:, tree[0]] <= tree[1], predict(tree[2], X), predict(tree[3], X))
