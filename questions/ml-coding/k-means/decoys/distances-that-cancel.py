"""Far from the origin, distances as |x|² - 2x·c + |c|² lose all their digits: centre the points first.

verdict: wrong
"""

import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.choice(len(X), k, replace=False)]
    labels = nearest(X, centroids)
    for _ in range(max_iter):
        counts = np.bincount(labels, minlength=k)
        sums = np.stack([np.bincount(labels, weights=x, minlength=k) for x in X.T], axis=1)
        centroids = np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], centroids)
        before, labels = labels, nearest(X, centroids)
        if np.array_equal(labels, before):
            break
    return centroids, labels


def nearest(X, centroids):
    squares = (X**2).sum(axis=1)[:, None] - 2 * X @ centroids.T + (centroids**2).sum(axis=1)
    return squares.argmin(axis=1)
