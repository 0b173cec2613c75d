import numpy as np


def ppo_loss(
    log_probs: np.ndarray, old_log_probs: np.ndarray, advantages: np.ndarray, clip: float
) -> tuple[float, np.ndarray, float]:
    """Clipped loss, its gradient with respect to log_probs, and the clip fraction."""
    raise NotImplementedError
