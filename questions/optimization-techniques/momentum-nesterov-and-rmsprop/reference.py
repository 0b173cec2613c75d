"""SGD with momentum (Sutskever et al. 2013, section 2) and RMSProp, one array at a time."""

import numpy as np


class Momentum:
    def __init__(self, lr: float, momentum: float, nesterov: bool) -> None:
        self.lr, self.momentum, self.nesterov = lr, momentum, nesterov
        self.velocity: np.ndarray | float = 0.0

    def step(self, theta: np.ndarray, gradient: np.ndarray) -> np.ndarray:
        g = fitting(theta, gradient)
        self.velocity = self.momentum * self.velocity + g
        if self.nesterov:
            return theta - self.lr * (g + self.momentum * self.velocity)
        return theta - self.lr * self.velocity


class RMSProp:
    def __init__(self, lr: float, decay: float, eps: float) -> None:
        self.lr, self.decay, self.eps = lr, decay, eps
        self.square: np.ndarray | float = 0.0

    def step(self, theta: np.ndarray, gradient: np.ndarray) -> np.ndarray:
        g = fitting(theta, gradient)
        self.square = self.decay * self.square + (1 - self.decay) * g**2
        return theta - self.lr * g / (np.sqrt(self.square) + self.eps)


def fitting(theta: np.ndarray, gradient: np.ndarray) -> np.ndarray:
    """The gradient in float64, which fits the parameters."""
    if theta.shape != gradient.shape:
        raise ValueError(f"a gradient of shape {gradient.shape} for parameters of shape {theta.shape}")
    return np.asarray(gradient, float)
