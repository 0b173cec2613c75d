import numpy as np


class Momentum:
    """Gradient descent with a velocity, plain or Nesterov's."""

    def __init__(self, lr: float, momentum: float, nesterov: bool) -> None:
        self.lr, self.momentum, self.nesterov = lr, momentum, nesterov

    def step(self, theta: np.ndarray, gradient: np.ndarray) -> np.ndarray:
        """The parameters after one more step."""
        raise NotImplementedError


class RMSProp:
    """Gradient descent with each entry divided by its recent size."""

    def __init__(self, lr: float, decay: float, eps: float) -> None:
        self.lr, self.decay, self.eps = lr, decay, eps

    def step(self, theta: np.ndarray, gradient: np.ndarray) -> np.ndarray:
        """The parameters after one more step."""
        raise NotImplementedError
