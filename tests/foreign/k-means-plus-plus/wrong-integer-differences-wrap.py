"""Wrong: differences are taken in the dtype of X and wrap: X = np.array([[0], [255], [128]], dtype=np.uint8)."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError("k must lie between 1 and the number of rows")
    X = np.asarray(X)
    chosen = [int(rng.integers(n))]
    nearest = ((X - X[chosen[0]]).astype(float) ** 2).sum(axis=1)
    for _ in range(k - 1):
        total = nearest.sum()
        if total > 0:
            row = int(rng.choice(n, p=nearest / total))
        else:
            row = int(rng.integers(n))
        chosen.append(row)
        nearest = np.minimum(nearest, ((X - X[row]).astype(float) ** 2).sum(axis=1))
    return np.array(chosen)
