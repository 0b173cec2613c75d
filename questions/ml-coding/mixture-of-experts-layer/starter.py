import numpy as np


def moe_layer(
    x: np.ndarray, router: np.ndarray, W1: np.ndarray, W2: np.ndarray, k: int, capacity: int
) -> tuple[np.ndarray, float]:
    """Outputs of a top-k mixture-of-experts layer, and its load-balancing loss."""
    raise NotImplementedError
