"""The perceptron: one row after the other, corrected as soon as it is on the wrong side."""

import numpy as np


class Perceptron:
    def __init__(self, max_epochs: int = 1000) -> None:
        self.max_epochs = max_epochs

    def fit(self, X: np.ndarray, y: np.ndarray) -> "Perceptron":
        if len(X) != len(y):
            raise ValueError(f"{len(X)} rows but {len(y)} labels")
        if not np.isin(y, (-1, 1)).all():
            raise ValueError("labels must be -1 or 1")
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        for self.epochs_ in range(1, self.max_epochs + 1):
            if not self._corrects(X, y):
                break
        return self

    def _corrects(self, X: np.ndarray, y: np.ndarray) -> bool:
        """Goes over the rows once and corrects at mistakes; whether there was one."""
        any_mistake = False
        for i, label in enumerate(y.astype(float)):
            if label * (self.coef_ @ X[i] + self.intercept_) <= 0:
                self.coef_ += label * X[i]
                self.intercept_ += float(label)
                any_mistake = True
        return any_mistake

    def predict(self, X: np.ndarray) -> np.ndarray:
        return np.where(X @ self.coef_ + self.intercept_ >= 0, 1, -1)
