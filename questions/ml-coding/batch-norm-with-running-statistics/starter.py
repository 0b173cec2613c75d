import numpy as np


class BatchNorm:
    """Batch normalization of (n, d) rows; running_mean_ and running_var_ are its running statistics."""

    def __init__(self, gamma: np.ndarray, beta: np.ndarray, momentum: float, eps: float) -> None:
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps

    def forward(self, X: np.ndarray, training: bool) -> np.ndarray:
        raise NotImplementedError

    def backward(self, G: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The gradients with respect to X, gamma and beta."""
        raise NotImplementedError
