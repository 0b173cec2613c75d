import numpy as np


def layer_norm(X: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float) -> np.ndarray:
    """The output, of the shape of X."""
    raise NotImplementedError


def layer_norm_backward(
    G: np.ndarray, X: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The gradients with respect to X, gamma and beta."""
    raise NotImplementedError


def rms_norm(X: np.ndarray, gamma: np.ndarray, eps: float) -> np.ndarray:
    """The output, of the shape of X."""
    raise NotImplementedError


def rms_norm_backward(
    G: np.ndarray, X: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray]:
    """The gradients with respect to X and gamma."""
    raise NotImplementedError
