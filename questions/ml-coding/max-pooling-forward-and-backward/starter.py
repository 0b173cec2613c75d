import numpy as np


def max_pool(X: np.ndarray, size: int, stride: int) -> np.ndarray:
    """The largest value of each window, (n, c, rows, columns)."""
    raise NotImplementedError


def max_pool_backward(G: np.ndarray, X: np.ndarray, size: int, stride: int) -> np.ndarray:
    """The gradient with respect to X."""
    raise NotImplementedError
