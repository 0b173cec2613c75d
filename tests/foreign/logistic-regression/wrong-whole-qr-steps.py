import numpy as np


def logistic(z):
    tail = np.exp(-np.abs(z))
    return np.where(z < 0, tail, 1.0) / (1.0 + tail)


class LogisticRegression:
    """Iteratively reweighted least squares: each step is a QR solution of a stacked system."""

    def __init__(self, l2=1.0):
        self.l2 = float(l2)

    def cost(self, theta):
        z = self.design @ theta
        fit = np.sum(np.maximum(z, 0) - z * self.t + np.log1p(np.exp(-np.abs(z))))
        return fit + 0.5 * np.sum(self.ridge * theta**2)

    def direction(self, theta):
        p = logistic(self.design @ theta)
        root = np.sqrt(p * (1 - p))
        slope = self.design.T @ (p - self.t) + self.ridge * theta
        stacked = np.vstack([self.design * root[:, None], np.diag(np.sqrt(self.ridge))])
        size = np.sqrt(np.sum(stacked**2, axis=0)) + 1e-300
        R = np.linalg.qr(stacked / size, mode="r")
        return np.linalg.solve(R, np.linalg.solve(R.T, slope / size)) / size, slope

    def fit(self, X, y):
        X, t = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
        if t.shape != (X.shape[0],) or not np.all((t == 0) | (t == 1)) or t.min() == t.max():
            raise ValueError("labels")
        self.design, self.t = np.c_[np.ones(len(t)), X], t
        self.ridge = np.r_[0.0, np.repeat(self.l2, X.shape[1])]
        theta = np.zeros(X.shape[1] + 1)
        here = self.cost(theta)
        for _ in range(200):
            step, slope = self.direction(theta)
            length = 1.0
            theta = theta - length * step
            there = self.cost(theta)
            if np.all(np.abs(slope) <= 1e-9 * np.sum(np.abs(self.design), axis=0)):
                break
            here = there
        self.intercept_, self.coef_ = float(theta[0]), theta[1:].copy()
        return self

    def predict_proba(self, X):
        return logistic(np.asarray(X, dtype=float) @ self.coef_ + self.intercept_)
