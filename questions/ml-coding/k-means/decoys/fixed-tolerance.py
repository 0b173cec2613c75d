"""Stops at a fixed tolerance, which depends on the unit of the points: go on until no label changes.

verdict: wrong
"""

import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.choice(len(X), k, replace=False)]
    for _ in range(max_iter):
        labels = ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        before, centroids = centroids, centroids.copy()
        for j in range(k):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
        if np.abs(centroids - before).max() < 1e-4:
            break
    return centroids, ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
