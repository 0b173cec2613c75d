import numpy as np


class GradientBoosting:
    """Boosted trees for labels 0 and 1: base_ is the first score, trees_ the list of trees."""

    def __init__(self, n_trees: int, learning_rate: float, max_depth: int, l2: float) -> None:
        self.n_trees, self.learning_rate, self.max_depth, self.l2 = n_trees, learning_rate, max_depth, l2

    def fit(self, X: np.ndarray, y: np.ndarray) -> "GradientBoosting":
        raise NotImplementedError

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """The probability of class 1 for each row of X."""
        raise NotImplementedError
