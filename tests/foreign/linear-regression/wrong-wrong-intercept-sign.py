import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    mu, m = X.mean(0, dtype=float), y.mean(dtype=float)
    U, S, Vt = np.linalg.svd(X - mu, full_matrices=False)
    k = S > 1e-14 * S.max() * max(X.shape)
    b = Vt[k].T @ ((U.T @ (y - m))[k] / S[k])
    return b, float(m)
