"""The intercept is penalised with the coefficients: it only fits the share of ones, so it stays free.

verdict: wrong
"""

import numpy as np


class LogisticRegression:
    def __init__(self, l2=1.0):
        self.l2 = l2

    def fit(self, X, y):
        X, y = np.asarray(X, float), np.asarray(y, float)
        if len(X) != len(y) or set(y.tolist()) != {0.0, 1.0}:
            raise ValueError("bad input")
        A = np.column_stack([X, np.ones(len(X))])
        w = np.zeros(A.shape[1])
        for _ in range(100):
            p = sigmoid(A @ w)
            gradient = A.T @ (p - y) + self.l2 * w
            step = np.linalg.solve((A.T * (p * (1 - p))) @ A + self.l2 * np.eye(len(w)), gradient)
            while self.loss(A, y, w - step) > self.loss(A, y, w) and np.abs(step).max() > 1e-12:
                step /= 2
            w -= step
            if np.abs(step).max() < 1e-12:
                break
        self.coef_, self.intercept_ = w[:-1], float(w[-1])
        return self

    def loss(self, A, y, w):
        return np.logaddexp(0, (1 - 2 * y) * (A @ w)).sum() + self.l2 * (w @ w) / 2

    def predict_proba(self, X):
        return sigmoid(np.asarray(X, float) @ self.coef_ + self.intercept_)


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1 + e)
