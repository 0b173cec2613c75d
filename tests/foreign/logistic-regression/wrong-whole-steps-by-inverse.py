import numpy as np

class LogisticRegression:
    def __init__(self, l2=1.0):
        self.l2 = l2

    def fit(self, X, y):
        X = np.asarray(X, float); y = np.asarray(y, float)
        if len(X) != len(y) or sorted(set(y.tolist())) != [0, 1]:
            raise ValueError("y")
        n, d = X.shape
        Z = np.concatenate([np.ones((n, 1)), X], 1)
        I = np.eye(d + 1); I[0, 0] = 0
        w = np.zeros(d + 1)
        for _ in range(50):
            e = np.exp(-abs(Z @ w)); mu = np.where(Z @ w >= 0, 1, e) / (1 + e)
            H = Z.T @ (Z * (mu * (1 - mu))[:, None]) + self.l2 * I
            g = Z.T @ (y - mu) - self.l2 * I @ w
            w = w + np.linalg.inv(H) @ g
        self.intercept_, self.coef_ = float(w[0]), w[1:]
        return self

    def predict_proba(self, X):
        z = np.asarray(X, float) @ self.coef_ + self.intercept_
        e = np.exp(-abs(z)); return np.where(z >= 0, 1, e) / (1 + e)
