import numpy as np


def best_split(X: np.ndarray, y: np.ndarray) -> tuple[int, float, float] | None:
    """Feature, threshold and gain of the split that lowers the Gini impurity most."""
    raise NotImplementedError
