import numpy as np


class Perceptron:
    """Rosenblatt's rule for labels -1 and 1: sets coef_, intercept_ and epochs_."""

    def __init__(self, max_epochs: int = 1000) -> None:
        self.max_epochs = max_epochs

    def fit(self, X: np.ndarray, y: np.ndarray) -> "Perceptron":
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        raise NotImplementedError
