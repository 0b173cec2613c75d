import math

import numpy as np


def squash(t):
    return 1 / (1 + math.exp(-t)) if t > -700 else 0.0


class LogisticRegression:
    """Plain gradient descent, as in many tutorials."""

    def __init__(self, l2=1.0):
        self.learning_rate = 0.001
        self.n_iters = 1000
        self.l2 = l2

    def fit(self, X, y):
        n_samples, n_features = X.shape
        if n_samples != len(y):
            raise ValueError("X and y")
        if sorted({float(v) for v in y}) != [0.0, 1.0]:
            raise ValueError("classes")
        self.coef_ = np.zeros(n_features)
        self.intercept_ = 0.0
        y = np.asarray(y).astype(float)
        for _ in range(self.n_iters):
            pred = self.predict_proba(X)
            dw = (1 / n_samples) * (np.dot(X.T, pred - y) + self.l2 * self.coef_)
            db = (1 / n_samples) * np.sum(pred - y)
            self.coef_ = self.coef_ - self.learning_rate * dw
            self.intercept_ = float(self.intercept_ - self.learning_rate * db)
        return self

    def predict_proba(self, X):
        linear = np.dot(np.asarray(X, float), self.coef_) + self.intercept_
        return np.array([squash(t) for t in linear])
