import numpy as np


def conv2d_backward(
    G: np.ndarray, X: np.ndarray, W: np.ndarray, stride: int, padding: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The gradients with respect to X, W and b."""
    raise NotImplementedError
