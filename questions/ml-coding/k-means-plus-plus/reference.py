"""k-means++ seeding: one array of squared distances, lowered after every draw."""

import numpy as np


def kmeans_plus_plus(X: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError(f"k = {k} is not within 1 … {n}")
    points = np.asarray(X, float)
    row = rng.integers(n)
    chosen, nearest = [row], squared_distances(points, row)
    while len(chosen) < k:
        mass = nearest.sum()
        row = rng.choice(n, p=nearest / mass) if mass > 0 else rng.integers(n)
        chosen.append(row)
        nearest = np.minimum(nearest, squared_distances(points, row))
    return np.array(chosen)


def squared_distances(points: np.ndarray, row: int) -> np.ndarray:
    return ((points - points[row]) ** 2).sum(axis=1)
