import numpy as np


def knn_predict(X_train: np.ndarray, y_train: np.ndarray, X_test: np.ndarray, k: int) -> np.ndarray:
    """The most frequent label among the k nearest training rows of every test row."""
    raise NotImplementedError
