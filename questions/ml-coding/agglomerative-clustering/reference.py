"""Agglomerative clustering on a table of distances that every merge brings up to date."""

import numpy as np


def agglomerate(X: np.ndarray, k: int, linkage: str) -> tuple[np.ndarray, np.ndarray]:
    if linkage not in ("single", "complete", "average"):
        raise ValueError(f"unknown linkage {linkage!r}")
    if not 1 <= k <= len(X):
        raise ValueError(f"k = {k} is not within 1 … {len(X)}")
    points = np.asarray(X, float)
    distances = np.array([np.linalg.norm(points - point, axis=1) for point in points])
    np.fill_diagonal(distances, np.inf)
    members = [[i] for i in range(len(points))]
    heights = []
    while len(members) > k:
        a, b = sorted(np.unravel_index(distances.argmin(), distances.shape))
        heights.append(distances[a, b])
        merged = combine(distances[[a, b]], len(members[a]), len(members[b]), linkage)
        distances[a], distances[:, a] = merged, merged
        distances[a, a] = np.inf
        distances = np.delete(np.delete(distances, b, axis=0), b, axis=1)
        members[a] += members.pop(b)
    labels = np.empty(len(points), int)
    for label, rows in enumerate(members):
        labels[rows] = label
    return labels, np.array(heights)


def combine(pair: np.ndarray, size_a: int, size_b: int, linkage: str) -> np.ndarray:
    """The distances of two clusters together, from those of each."""
    if linkage == "single":
        return pair.min(axis=0)
    if linkage == "complete":
        return pair.max(axis=0)
    return (size_a * pair[0] + size_b * pair[1]) / (size_a + size_b)
