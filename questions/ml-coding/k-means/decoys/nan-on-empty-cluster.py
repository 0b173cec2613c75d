"""A cluster without points, as duplicates give, gets the mean of nothing, NaN: keep its centroid.

verdict: wrong
"""

import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.choice(len(X), k, replace=False)]
    labels = ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
    for _ in range(max_iter):
        centroids = np.array([X[labels == j].mean(axis=0) for j in range(k)])
        before = labels
        labels = ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        if np.array_equal(labels, before):
            break
    return centroids, labels
