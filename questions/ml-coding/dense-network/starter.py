import numpy as np


def initial_parameters(d: int, hidden: int, classes: int, rng: np.random.Generator) -> tuple[np.ndarray, ...]:
    """(W1, b1, W2, b2): He-normal weights and zero biases."""
    raise NotImplementedError


def loss_and_gradients(
    parameters: tuple[np.ndarray, ...], X: np.ndarray, y: np.ndarray, l2: float
) -> tuple[float, tuple[np.ndarray, ...]]:
    """The loss, and its gradients in the order and shapes of the parameters."""
    raise NotImplementedError


def train(
    parameters: tuple[np.ndarray, ...], X: np.ndarray, y: np.ndarray, l2: float, lr: float, steps: int
) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
    """The parameters after some steps of gradient descent, and the loss before each step."""
    raise NotImplementedError
