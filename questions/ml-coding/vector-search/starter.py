import numpy as np


class VectorIndex:
    """Exact and inverted-file search by cosine similarity."""

    def __init__(self, vectors: np.ndarray, centroids: np.ndarray) -> None:
        raise NotImplementedError

    def exact(self, queries: np.ndarray, k: int) -> np.ndarray:
        raise NotImplementedError

    def search(self, queries: np.ndarray, k: int, n_probe: int) -> np.ndarray:
        raise NotImplementedError

    def recall(self, queries: np.ndarray, k: int, n_probe: int) -> float:
        raise NotImplementedError
