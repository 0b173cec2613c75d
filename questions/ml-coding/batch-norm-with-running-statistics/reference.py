"""Batch normalization (Ioffe and Szegedy 2015, section 3), with running statistics as in PyTorch."""

import numpy as np


class BatchNorm:
    def __init__(self, gamma: np.ndarray, beta: np.ndarray, momentum: float, eps: float) -> None:
        self.gamma, self.beta, self.momentum, self.eps = gamma, beta, momentum, eps
        self.running_mean_, self.running_var_ = np.zeros(len(gamma)), np.ones(len(gamma))
        self.kept: tuple[np.ndarray, np.ndarray] | None = None

    def forward(self, X: np.ndarray, training: bool) -> np.ndarray:
        X = np.asarray(X, float)
        if not training:
            x_hat, _ = self.normalized(X, self.running_mean_, self.running_var_)
            return self.gamma * x_hat + self.beta
        n = len(X)
        if n < 2:
            raise ValueError(f"training needs two rows or more, not {n}")
        mean, var = X.mean(axis=0), X.var(axis=0)
        self.running_mean_ = self.mixed(self.running_mean_, mean)
        self.running_var_ = self.mixed(self.running_var_, var * n / (n - 1))
        self.kept = self.normalized(X, mean, var)
        return self.gamma * self.kept[0] + self.beta

    def backward(self, G: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        if self.kept is None:
            raise ValueError("backward needs a training pass before it")
        x_hat, deviation = self.kept
        G = np.asarray(G, float)
        g_hat = G * self.gamma
        dX = (g_hat - g_hat.mean(axis=0) - x_hat * (g_hat * x_hat).mean(axis=0)) / deviation
        return dX, (G * x_hat).sum(axis=0), G.sum(axis=0)

    def normalized(self, X: np.ndarray, mean: np.ndarray, var: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        deviation = np.sqrt(var + self.eps)
        return (X - mean) / deviation, deviation

    def mixed(self, running: np.ndarray, batch: np.ndarray) -> np.ndarray:
        return (1 - self.momentum) * running + self.momentum * batch
