import numpy as np


def agglomerate(X: np.ndarray, k: int, linkage: str) -> tuple[np.ndarray, np.ndarray]:
    """Labels of the rows after merging down to k clusters, and the heights of the merges."""
    raise NotImplementedError
