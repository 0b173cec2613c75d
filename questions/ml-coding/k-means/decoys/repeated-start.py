"""The start is not k different rows of X (one is drawn twice, say), so a cluster can begin empty.

verdict: wrong
"""

import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.integers(0, len(X), k)]
    labels = ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
    for _ in range(max_iter):
        centroids = np.array(
            [X[labels == j].mean(axis=0) if (labels == j).any() else centroids[j] for j in range(k)]
        )
        before = labels
        labels = ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
        if np.array_equal(labels, before):
            break
    return centroids, labels
