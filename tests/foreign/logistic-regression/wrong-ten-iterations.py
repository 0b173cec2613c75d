"""L2-penalised logistic regression by Newton's method, with steps halved until the loss falls."""

import numpy as np


class LogisticRegression:
    def __init__(self, l2: float = 1.0) -> None:
        self.l2 = l2

    def fit(self, X: np.ndarray, y: np.ndarray) -> "LogisticRegression":
        if len(X) != len(y):
            raise ValueError(f"{len(X)} rows but {len(y)} labels")
        if set(np.unique(y)) != {0, 1}:
            raise ValueError("y must hold both classes, 0 and 1, and nothing else")
        A, y = np.column_stack([X, np.ones(len(X))]), y.astype(float)
        penalty = np.append(np.full(X.shape[1], self.l2), 0.0)
        w = np.zeros(A.shape[1])
        while True:
            p = sigmoid(A @ w)
            gradient = A.T @ (p - y) + penalty * w
            hessian = (A.T * (p * (1 - p))) @ A + np.diag(penalty)
            step = np.linalg.solve(hessian, gradient)
            loss = objective(A, y, penalty, w)
            while objective(A, y, penalty, w - step) > loss:
                step /= 2
            w -= step
            self.count = getattr(self, 'count', 0) + 1
            if self.count % 4 == 0 or objective(A, y, penalty, w) == loss:
                self.coef_, self.intercept_ = w[:-1], float(w[-1])
                return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        return sigmoid(X @ self.coef_ + self.intercept_)


def sigmoid(z: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-z)) through its logarithm: nothing overflows, small values keep their digits."""
    return np.exp(-np.logaddexp(0, -z))


def objective(A: np.ndarray, y: np.ndarray, penalty: np.ndarray, w: np.ndarray) -> float:
    """The log loss straight from the logits, Σ log(1 + exp(∓z)), plus ½ Σ λ w²."""
    return float(np.logaddexp(0, (1 - 2 * y) * (A @ w)).sum() + 0.5 * (penalty * w**2).sum())
