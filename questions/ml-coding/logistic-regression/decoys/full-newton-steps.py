"""A full Newton step can overshoot until the Hessian is singular: halve it while the loss does not fall.

verdict: crashed
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
        penalty = np.append(np.full(X.shape[1], self.l2), 0.0)
        w = np.zeros(A.shape[1])
        for _ in range(100):
            p = self.sigmoid(A @ w)
            hessian = A.T @ (A * (p * (1 - p))[:, None]) + np.diag(penalty)
            step = np.linalg.solve(hessian, A.T @ (p - y) + penalty * w)
            w = w - step
            if np.abs(step).max() < 1e-10:
                break
        self.coef_, self.intercept_ = w[:-1], float(w[-1])
        return self

    def predict_proba(self, X):
        return self.sigmoid(np.asarray(X, float) @ self.coef_ + self.intercept_)

    @staticmethod
    def sigmoid(z):
        return np.exp(-np.logaddexp(0, -z))
