import numpy as np


def grow_tree(X: np.ndarray, y: np.ndarray, max_depth: int) -> float | tuple:
    """A regression tree as plain data: a leaf is a float, an inner node (feature, threshold, left, right)."""
    raise NotImplementedError


def predict(tree: float | tuple, X: np.ndarray) -> np.ndarray:
    """The value of the leaf that each row of X reaches."""
    raise NotImplementedError
