import numpy as np


def probabilities(Z):
    top = Z.max(axis=1, keepdims=True)
    E = np.exp(Z - top)
    total = E.sum(axis=1, keepdims=True)
    return E / total


class SoftmaxRegression:
    def __init__(self, l2=0.1):
        self.l2 = l2

    def fit(self, X, y):
        if X.shape[0] != y.shape[0]:
            raise ValueError("lengths")
        self.classes_, codes = np.unique(y, return_inverse=True)
        codes = codes.ravel()
        if self.classes_.size == 1:
            raise ValueError("one class")
        n, d = X.shape
        K = self.classes_.size
        A = np.hstack([X.astype(float), np.ones((n, 1))])
        Y = np.zeros((n, K))
        Y[np.arange(n), codes] = 1
        penalty = np.full(d + 1, float(self.l2))
        penalty[d] = 0
        step = 1 / (np.linalg.eigvalsh(A.T @ A)[-1] / n + 2 * self.l2)
        theta = np.zeros((d + 1, K))
        for _ in range(20000):
            P = probabilities(A @ theta)
            gradient = A.T @ (P - Y) / n
            gradient += penalty[:, None] * theta
            theta -= step * gradient
            if np.abs(gradient).max() < 2e-6:
                break
        self.coef_, self.intercept_ = theta[:d].T, theta[d]
        return self

    def predict_proba(self, X):
        Z = X @ self.coef_.T + self.intercept_
        return probabilities(Z)

    def predict(self, X):
        best = np.argmax(X @ self.coef_.T + self.intercept_, axis=1)
        return self.classes_[best]
