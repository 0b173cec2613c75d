import numpy as np


class RandomForest:
    """A forest for labels 0 and 1: rows_, trees_ and oob_proba_ are set by fit."""

    def __init__(self, n_trees: int, max_depth: int, max_features: int) -> None:
        self.n_trees, self.max_depth, self.max_features = n_trees, max_depth, max_features

    def fit(self, X: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> "RandomForest":
        raise NotImplementedError

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        """The mean over the trees of the share of ones in the leaf that each row reaches."""
        raise NotImplementedError
