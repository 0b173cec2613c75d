"""Wrong: only the distance to the last centre counts, not to the nearest: X = [[0], [1], [100]] with k = 3 draws a row twice."""

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
            row = int(rng.choice(n, p=nearest / total))
        else:
            row = int(rng.integers(n))
        chosen.append(row)
        nearest = ((X - X[row]) ** 2).sum(axis=1)
    return np.array(chosen)
