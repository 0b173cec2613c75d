"""Principal components by the thin SVD of the centred data."""

import numpy as np


class PCA:
    def __init__(self, n_components: int) -> None:
        self.n_components = n_components

    def fit(self, X: np.ndarray) -> "PCA":
        k = self.n_components
        if not 1 <= k <= min(X.shape):
            raise ValueError(f"{k} components do not fit a table of shape {X.shape}")
        self.mean_ = X.mean(axis=0, dtype=float)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
        variances = s**2 / (len(X) - 1)
        self.components_ = Vt[:k]
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = (
            variances[:k] / variances.sum() if np.ptp(X, axis=0).any() else np.zeros(k)
        )
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        return (X - self.mean_) @ self.components_.T

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        return Z @ self.components_ + self.mean_
