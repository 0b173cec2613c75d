"""Wrong: the farthest row is taken instead of drawn: X = [[0], [9], [10]] never chooses 9 after 0."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError("k must lie between 1 and the number of rows")
    X = np.asarray(X).astype(np.float64)
    chosen = [int(rng.integers(n))]
    nearest = ((X - X[chosen[0]]) ** 2).sum(axis=1)
    for _ in range(k - 1):
        total = nearest.sum()
        if total > 0:
            row = int(np.argmax(nearest))
        else:
            row = int(rng.integers(n))
        chosen.append(row)
        nearest = np.minimum(nearest, ((X - X[row]) ** 2).sum(axis=1))
    return np.array(chosen)
