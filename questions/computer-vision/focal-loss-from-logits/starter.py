import numpy as np


def focal_loss(
    logits: np.ndarray, targets: np.ndarray, gamma: float, alpha: float
) -> tuple[float, np.ndarray]:
    """The mean loss, and its gradient with respect to the logits."""
    raise NotImplementedError
