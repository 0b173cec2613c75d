"""Wrong: where all rows lie on centres it divides by zero and raises: X = [[1], [1]] with k = 2."""

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
        row = int(rng.choice(n, p=nearest / total))
        chosen.append(row)
        nearest = np.minimum(nearest, ((X - X[row]) ** 2).sum(axis=1))
    return np.array(chosen)
