"""Wrong: squared distances come from |x|^2 - 2 x c + |c|^2, which cancels: points around 1e8 that lie 1 apart."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError("k must lie between 1 and the number of rows")
    X = np.asarray(X).astype(np.float64)
    chosen = [int(rng.integers(n))]
    squares = (X**2).sum(axis=1)
    nearest = np.maximum(squares - 2 * X @ X[chosen[0]] + squares[chosen[0]], 0)
    for _ in range(k - 1):
        total = nearest.sum()
        if total > 0:
            row = int(rng.choice(n, p=nearest / total))
        else:
            row = int(rng.integers(n))
        chosen.append(row)
        nearest = np.minimum(nearest, np.maximum(squares - 2 * X @ X[row] + squares[row], 0))
    return np.array(chosen)
