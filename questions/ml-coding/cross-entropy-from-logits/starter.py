import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    raise NotImplementedError


def cross_entropy(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    """The mean loss over the rows, and its gradient with respect to the logits."""
    raise NotImplementedError
