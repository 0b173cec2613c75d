import numpy as np


class LogisticRegression:
    def __init__(self, l2=1.0, eta=0.01, epochs=2000):
        self.l2, self.eta, self.epochs = l2, eta, epochs

    def fit(self, X, y):
        if len(X) != len(y):
            raise ValueError("X and y")
        y = np.where(np.asarray(y) == 1, 1.0, np.where(np.asarray(y) == 0, 0.0, np.nan))
        if np.isnan(y).any() or len(set(y)) < 2:
            raise ValueError("labels")
        theta = np.zeros(X.shape[1] + 1)
        Xb = np.c_[X, np.ones(len(X))]
        for _ in range(self.epochs):
            h = np.exp(-np.logaddexp(0, -Xb @ theta))
            grad = Xb.T @ (h - y)
            grad[:-1] += self.l2 * theta[:-1]
            theta -= self.eta * grad / len(y)
        self.coef_, self.intercept_ = theta[:-1].copy(), theta[-1].item()
        return self

    def predict_proba(self, X):
        return np.exp(-np.logaddexp(0, -(X @ self.coef_ + self.intercept_)))
