"""Quantile binning: inner edges, each once, none at the smallest value."""

import numpy as np


class QuantileBinner:
    edges_: np.ndarray

    def __init__(self, n_bins: int) -> None:
        self.n_bins = n_bins

    def fit(self, x: np.ndarray) -> "QuantileBinner":
        if not len(x):
            raise ValueError("no values to learn from")
        x = np.asarray(x, dtype=float)
        quantiles = np.quantile(x, np.arange(1, self.n_bins) / self.n_bins)
        self.edges_ = np.unique(quantiles[quantiles > x.min()])
        return self

    def transform(self, x: np.ndarray) -> np.ndarray:
        return np.searchsorted(self.edges_, x, side="right")
