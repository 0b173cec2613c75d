import numpy as np


def kmeans(
    X: np.ndarray, k: int, rng: np.random.Generator, max_iter: int = 300
) -> tuple[np.ndarray, np.ndarray]:
    """Lloyd's algorithm: k centroids (k, d), and for every row of X the label of the nearest one (n,)."""
    raise NotImplementedError
