import numpy as np


class LogisticRegression:
    def __init__(self, l2=1.0):
        self.l2 = float(l2)

    def _prob(self, Z):
        return np.exp(-np.logaddexp(0.0, -Z))

    def fit(self, X, y):
        y = np.array(y, dtype=float).ravel()
        if X.shape[0] != y.size:
            raise ValueError("different number of rows")
        if not np.isin(y, [0, 1]).all() or y.min() == y.max():
            raise ValueError("labels")
        B = np.hstack((np.ones((X.shape[0], 1)), X))
        beta = np.zeros(B.shape[1])
        R = self.l2 * np.identity(beta.size)

        def J(b):
            z = B.dot(b)
            return np.sum(np.logaddexp(0, z) - y * z) + 0.5 * b @ R @ b

        for _ in range(200):
            mu = self._prob(B @ beta)
            g = B.T @ (mu - y) + R @ beta
            H = B.T @ (B * (mu * (1 - mu)).reshape(-1, 1)) + R
            d = np.linalg.solve(H, g)
            t = 1.0
            while J(beta - t * d) > J(beta) - 1e-4 * t * (g @ d) and t > 1e-10:
                t *= 0.5
            beta = beta - t * d
            if np.linalg.norm(g) < 1e-12:
                break
        self.intercept_ = float(beta[0])
        self.coef_ = beta[1:]
        return self

    def predict_proba(self, X):
        return self._prob(X.dot(self.coef_) + self.intercept_)
