import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    n = len(X)
    C = np.eye(n) - np.full((n, n), 1 / n)
    Z = C @ (X - X[0].astype(float))
    U, S, Vt = np.linalg.svd(Z, full_matrices=False)
    k = S > 1e-15 * S.max() * max(X.shape) * 4
    b = Vt[k].T @ ((U.T @ (C @ y))[k] / S[k])
    return b, float(y.mean(dtype=float) - X.mean(0, dtype=float) @ b)
