"""k-means by Lloyd's algorithm: to the nearest centroid, to the mean, until no label changes."""

import numpy as np


def kmeans(
    X: np.ndarray, k: int, rng: np.random.Generator, max_iter: int = 300
) -> tuple[np.ndarray, np.ndarray]:
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(f"k = {k} clusters of {len(X)} points")
    rows = np.unique(X, axis=0)
    centroids = rows[rng.permutation(len(rows))[:k]]
    labels = nearest(X, centroids)
    for _ in range(max_iter):
        centroids = means(X, labels, centroids)
        before, labels = labels, nearest(X, centroids)
        if np.array_equal(labels, before):
            break
    return centroids, labels


def nearest(X: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    """The index of the nearest centroid for every point; differences first, so that nothing cancels."""
    return ((X[:, None, :] - centroids) ** 2).sum(axis=2).argmin(axis=1)


def means(X: np.ndarray, labels: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    """The mean of every cluster; one without points keeps its centroid."""
    moved = centroids.copy()
    for j in np.unique(labels):
        moved[j] = X[labels == j].mean(axis=0)
    return moved
