"""Right: an exponential race: the least exponential number divided by its weight wins."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    X = np.asarray(X, dtype=np.float64)
    n, _ = X.shape
    if not 1 <= k <= n:
        raise ValueError("k must be in 1 .. n")
    weights = np.ones(n)
    distances = np.full((k, n), np.inf)
    chosen = []
    for step in range(k):
        arrival = np.full(n, np.inf)
        np.divide(rng.exponential(size=n), weights, out=arrival, where=weights > 0)
        chosen.append(int(np.argmin(arrival)))
        distances[step] = np.sum(np.square(X - X[chosen[-1]]), axis=1)
        weights = distances.min(axis=0)
        if weights.max() > 0:
            weights = weights / weights.max()
    return np.array(chosen)
