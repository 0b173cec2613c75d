"""Standardization with the statistics of the training data."""

import numpy as np


class Standardizer:
    mean_: np.ndarray
    scale_: np.ndarray

    def fit(self, X: np.ndarray) -> "Standardizer":
        X = np.asarray(X, dtype=float)
        if X.ndim != 2 or len(X) == 0:
            raise ValueError(f"cannot standardize an array of shape {X.shape}")
        constant = X.max(axis=0) == X.min(axis=0)
        self.mean_ = X.mean(axis=0)
        self.scale_ = np.where(constant, 1.0, np.sqrt(np.diag(np.atleast_2d(np.cov(X.T)))) if len(X) > 1 else 1.0)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        self._check_columns(X)
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        self._check_columns(Z)
        return Z * self.scale_ + self.mean_

    def _check_columns(self, X: np.ndarray) -> None:
        """A single column would broadcast without a word."""
        if X.ndim != 2 or X.shape[1] != len(self.mean_):
            raise ValueError(f"shape {X.shape}, but fitted on {len(self.mean_)} columns")
