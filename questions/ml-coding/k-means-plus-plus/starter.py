import numpy as np


def kmeans_plus_plus(X: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """Row indices of k starting centres, drawn by k-means++."""
    raise NotImplementedError
