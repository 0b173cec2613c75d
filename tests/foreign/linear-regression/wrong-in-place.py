import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    mu, m = X.mean(0), y.mean()
    X -= mu
    y -= m
    U, S, Vt = np.linalg.svd(X, full_matrices=False)
    k = S > 1e-14 * S.max() * max(X.shape)
    b = Vt[k].T @ ((U.T @ y)[k] / S[k])
    return b, float(m - mu @ b)
