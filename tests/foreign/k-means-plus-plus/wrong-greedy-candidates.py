"""Wrong: each step draws 2 + log k candidates and keeps the best, as scikit-learn does: X = [[0], [1], [3]] with k = 2 has other frequencies."""

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
            candidates = rng.choice(n, size=2 + int(np.log(k)), p=nearest / total)
            costs = [np.minimum(nearest, ((X - X[c]) ** 2).sum(axis=1)).sum() for c in candidates]
            row = int(candidates[int(np.argmin(costs))])
        else:
            row = int(rng.integers(n))
        chosen.append(row)
        nearest = np.minimum(nearest, ((X - X[row]) ** 2).sum(axis=1))
    return np.array(chosen)
