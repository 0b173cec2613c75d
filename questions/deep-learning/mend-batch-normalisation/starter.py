"""Batch normalisation of the columns of a batch, with its derivatives."""

from __future__ import annotations

import numpy as np


class BatchNorm:
    """Normalises each feature over a batch, then scales and shifts it."""

    def __init__(self, gamma, beta, momentum: float, eps: float) -> None:
        self.gamma = np.array(gamma)
        self.beta = np.array(beta)
        self.running_mean = np.zeros(len(self.gamma))
        self.running_var = np.ones(len(self.gamma))
        self.momentum = momentum
        self.eps = eps

    def forward(self, X: np.ndarray, training: bool) -> np.ndarray:
        """The normalised batch; in training the running estimates follow it."""
        X = np.asarray(X, dtype=float)
        mean, var = X.mean(axis=0), X.var(axis=0)
        if training:
            self.follow(mean, X.var(axis=0, ddof=1))
        self.spread = np.sqrt(var + self.eps)
        self.normal = (X - mean) / self.spread
        return self.normal * self.gamma + self.beta

    def follow(self, mean: np.ndarray, var: np.ndarray) -> None:
        """Moves the running estimates towards those of a batch."""
        m = 1 - self.momentum
        self.running_mean = (1 - m) * self.running_mean + m * mean
        self.running_var = (1 - m) * self.running_var + m * var

    def backward(self, D: np.ndarray) -> np.ndarray:
        """The derivatives for the last batch; those of gamma and beta are kept."""
        D = np.asarray(D, dtype=float)
        self.gamma_grad = (D * self.normal).sum(axis=0)
        self.beta_grad = D.sum(axis=0)
        inner = D * self.gamma
        return inner / self.spread
