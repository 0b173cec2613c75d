"""Median imputation with marks; what is filled in and what is marked is learned in training."""

import numpy as np


class MedianImputer:
    medians_: np.ndarray

    def fit(self, X: np.ndarray) -> "MedianImputer":
        X = np.asarray(X, dtype=float)
        if not len(X):
            raise ValueError("no rows to learn from")
        known = [x[~np.isnan(x)] for x in X.T]
        self.medians_ = np.array([np.median(x) if x.size else 0.0 for x in known])
        self._marked = np.isnan(X).any(axis=0)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        if X.shape[1:] != self.medians_.shape:
            raise ValueError(f"shape {X.shape}, but fitted on {self.medians_.size} columns")
        gaps = np.isnan(X)
        return np.hstack([np.where(gaps, self.medians_, X), gaps[:, self._marked]])
