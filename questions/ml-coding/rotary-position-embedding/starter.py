import numpy as np


def rotary(X: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    """X with every pair of entries turned by its angle."""
    raise NotImplementedError
