import numpy as np


def dropout(
    x: np.ndarray, p: float, rng: np.random.Generator | None, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The output, and the mask of the factors."""
    raise NotImplementedError


def dropout_backward(gradient: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The gradient of the loss with respect to x."""
    raise NotImplementedError
