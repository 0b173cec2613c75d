import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.choice(len(X), k, replace=False)]
    labels = nearest(X, centroids)
    for _ in range(max_iter):
        for j in range(k):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
        before, labels = labels, nearest(X, centroids)
        if np.array_equal(labels, before):
            break
    return centroids, labels


def nearest(X, centroids):
    return ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)
