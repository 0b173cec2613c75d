import numpy as np


class LogisticRegression:
    """Reweighted least squares with Levenberg damping, by lstsq on stacked rows."""

    def __init__(self, l2=1.0):
        self.l2 = l2

    def _p(self, z):
        out = np.empty_like(z)
        pos = z >= 0
        out[pos] = 1 / (1 + np.exp(-z[pos]))
        e = np.exp(z[~pos])
        out[~pos] = e / (1 + e)
        return out

    def fit(self, X, y):
        X = np.array(X, dtype=float)
        y = np.array(y, dtype=float)
        if y.shape != (len(X),):
            raise ValueError("shapes")
        if set(y.tolist()) - {0.0, 1.0} or not 0 < y.sum() < len(y):
            raise ValueError("labels")
        n, d = X.shape
        A = np.column_stack([np.ones(n), X])
        ridge = np.sqrt(self.l2) * np.eye(d + 1)[1:]
        w, damping = np.zeros(d + 1), 0.0

        def J(w):
            z = A @ w
            return np.logaddexp(0, z).sum() - y @ z + 0.5 * self.l2 * (w[1:] @ w[1:])

        now = J(w)
        for _ in range(500):
            p = self._p(A @ w)
            g = A.T @ (p - y)
            g[1:] += self.l2 * w[1:]
            if (np.abs(g) <= 1e-9 * np.abs(A).sum(0)).all():
                break
            S = np.sqrt(p * (1 - p))[:, None] * A
            H = S.T @ S + ridge.T @ ridge
            while True:
                try:
                    step = np.linalg.solve(H + damping * np.diag(np.diag(H) + 1e-300), g)
                    new = J(w - step)
                except np.linalg.LinAlgError:
                    new = np.inf
                if new <= now or damping > 1e15:
                    break
                damping = max(2 * damping, 1e-4)
            w, now, damping = w - step, new, damping / 10
        self.coef_, self.intercept_ = w[1:], float(w[0])
        return self

    def predict_proba(self, X):
        return self._p(np.array(X, dtype=float) @ self.coef_ + self.intercept_)
