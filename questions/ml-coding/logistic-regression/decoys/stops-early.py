"""Stops before the gradient has vanished, as a fixed number of small gradient steps does: go on until it has.

verdict: wrong
"""

import numpy as np


class LogisticRegression:
    def __init__(self, l2=1.0, lr=0.01, steps=1000):
        self.l2, self.lr, self.steps = l2, lr, steps

    def fit(self, X, y):
        X, y = np.asarray(X, float), np.asarray(y, float)
        if len(X) != len(y) or set(y.tolist()) != {0.0, 1.0}:
            raise ValueError("bad input")
        self.coef_, self.intercept_ = np.zeros(X.shape[1]), 0.0
        for _ in range(self.steps):
            residual = self.predict_proba(X) - y
            self.coef_ -= self.lr * (X.T @ residual + self.l2 * self.coef_) / len(X)
            self.intercept_ -= self.lr * float(residual.mean())
        return self

    def predict_proba(self, X):
        z = np.asarray(X, float) @ self.coef_ + self.intercept_
        e = np.exp(-np.abs(z))
        return np.where(z >= 0, 1.0, e) / (1 + e)
