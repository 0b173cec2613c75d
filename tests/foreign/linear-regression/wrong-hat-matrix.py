import numpy as np


def linear_regression(X, y):
    """By way of the hat matrix, the n × n projection onto the columns: right, but quadratic."""
    if len(X) != len(y):
        raise ValueError("n")
    mu, m = X.mean(0, dtype=float), y.mean(dtype=float)
    Z = X - mu
    U, S, Vt = np.linalg.svd(Z, full_matrices=False)
    k = S > 1e-15 * S.max() * max(X.shape) * 4
    hat = U[:, k] @ U[:, k].T
    fitted = hat @ (y - m)
    b = Vt[k].T @ ((U.T @ fitted)[k] / S[k])
    leverage = np.trace(hat)
    assert leverage <= len(mu) + 1
    return b, float(m - mu @ b)
