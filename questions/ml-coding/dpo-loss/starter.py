import numpy as np


def dpo_loss(
    policy: np.ndarray, reference: np.ndarray, mask: np.ndarray, beta: float
) -> tuple[float, np.ndarray, float]:
    """Mean loss of the pairs, its gradient with respect to policy, and the share of positive margins."""
    raise NotImplementedError
