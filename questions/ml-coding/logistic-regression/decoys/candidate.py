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
            p = sigmoid(A @ w)
            gradient = A.T @ (p - y) + penalty * w
            hessian = (A.T * (p * (1 - p))) @ A + np.diag(penalty)
            step = np.linalg.solve(hessian, gradient)
            while loss(A, y, penalty, w - step) > loss(A, y, penalty, w) and np.abs(step).max() > 1e-12:
                step /= 2
            w -= step
            if np.abs(step).max() < 1e-12:
                break
        self.coef_, self.intercept_ = w[:-1], float(w[-1])
        return self

    def predict_proba(self, X):
        return sigmoid(np.asarray(X, float) @ self.coef_ + self.intercept_)


def loss(A, y, penalty, w):
    return np.logaddexp(0, (1 - 2 * y) * (A @ w)).sum() + (penalty * w * w).sum() / 2


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1 + e)
