"""Right: one uniform number looked up in the cumulative squared distances."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    X = np.array(X, dtype=np.float64)
    n = X.shape[0]
    if k < 1 or k > n:
        raise ValueError("1 <= k <= n is needed")
    chosen = np.empty(k, dtype=np.int64)
    weights = np.full(n, np.inf)
    for step in range(k):
        if step == 0:
            cumulative = np.arange(1.0, n + 1)
        else:
            difference = X - X[chosen[step - 1]]
            weights = np.minimum(weights, np.einsum("ij,ij->i", difference, difference))
            cumulative = np.cumsum(weights)
        target = rng.random() * cumulative[-1]
        last = np.searchsorted(cumulative, cumulative[-1], side="left")
        chosen[step] = min(np.searchsorted(cumulative, target, side="right"), last)
    return chosen
