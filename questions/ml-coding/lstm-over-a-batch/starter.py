import numpy as np


def lstm(
    X: np.ndarray,
    lengths: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
    h: np.ndarray,
    c: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The outputs (batch, n, k), and the last h and c (batch, k)."""
    raise NotImplementedError
