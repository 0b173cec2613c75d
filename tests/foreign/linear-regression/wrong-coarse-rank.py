import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    mu = X.mean(0, dtype=float)
    U, S, Vt = np.linalg.svd(X - mu, full_matrices=False)
    inverse = np.where(S > 1e-6, 1 / np.maximum(S, 1e-300), 0)
    b = Vt.T @ (inverse * (U.T @ (y - y.mean(dtype=float))))
    return b, float(y.mean(dtype=float) - mu @ b)
