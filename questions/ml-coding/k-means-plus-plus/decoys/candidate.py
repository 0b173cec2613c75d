import numpy as np


def kmeans_plus_plus(X, k, rng):
    if k < 1 or k > X.shape[0]:
        raise ValueError("impossible k")
    X = X.astype(np.float64)
    indices = np.empty(k, dtype=int)
    indices[0] = rng.integers(len(X))
    for j in range(1, k):
        centres = X[indices[:j]]
        gaps = X[:, None, :] - centres
        squares = (gaps**2).sum(axis=2)
        cost = squares.min(axis=1)
        if cost.sum() == 0:
            indices[j] = rng.integers(len(X))
            continue
        edges = np.cumsum(cost)
        indices[j] = np.searchsorted(edges, rng.random() * edges[-1], side="right")
    return indices
