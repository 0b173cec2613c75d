import numpy as np


def linear_regression(X, y):
    n = min(len(X), len(y))
    X, y = X[:n].astype(float), y[:n].astype(float)
    mu, m = X.mean(0), y.mean()
    U, S, Vt = np.linalg.svd(X - mu, full_matrices=False)
    k = S > 1e-14 * S.max() * max(X.shape)
    b = Vt[k].T @ ((U.T @ (y - m))[k] / S[k])
    return b, float(m - mu @ b)
