import numpy as np


def log_sigmoid(z):
    return -np.logaddexp(0, -z)


class LogisticRegression:
    """BFGS with a backtracking line search, preconditioned by a bound on the curvature."""

    def __init__(self, l2=1.0):
        self.l2 = l2

    def fit(self, X, y):
        X = np.asarray(X, dtype=np.float64)
        t = np.asarray(y)
        if X.shape[0] != t.shape[0]:
            raise ValueError("length")
        if not ((t == 0) | (t == 1)).all() or (t == t[0]).all():
            raise ValueError("labels")
        s = np.where(t == 1, 1.0, -1.0)
        A = np.hstack([X, np.ones((len(X), 1))])
        lam = np.r_[np.full(X.shape[1], float(self.l2)), 0.0]

        def f(w):
            return -log_sigmoid(s * (A @ w)).sum() + 0.5 * lam @ w**2

        def df(w):
            return -A.T @ (s * np.exp(log_sigmoid(-s * (A @ w)))) + lam * w

        w = np.zeros(A.shape[1])
        H = np.linalg.inv(A.T @ A / 4 + np.diag(lam) + 1e-9 * np.diag((A**2).sum(0)))
        g = df(w)
        scale = np.abs(A).sum(0)
        for _ in range(20000):
            if (np.abs(g) <= 1e-8 * scale).all():
                break
            d = -H @ g
            if g @ d >= 0:
                H = np.diag(1 / (np.maximum(np.diag(A.T @ A) / 4, 1e-12) + lam))
                d = -H @ g
            a = 1.0
            while f(w + a * d) > f(w) + 1e-4 * a * (g @ d) and a > 1e-14:
                a /= 2
            new_w = w + a * d
            new_g = df(new_w)
            dw, dg = new_w - w, new_g - g
            if dw @ dg > 1e-14 * np.linalg.norm(dw) * np.linalg.norm(dg):
                rho = 1 / (dw @ dg)
                V = np.eye(len(w)) - rho * np.outer(dw, dg)
                H = V @ H @ V.T + rho * np.outer(dw, dw)
            w, g = new_w, new_g
        self.coef_, self.intercept_ = w[:-1], float(w[-1])
        return self

    def predict_proba(self, X):
        return np.exp(log_sigmoid(np.asarray(X, dtype=float) @ self.coef_ + self.intercept_))
