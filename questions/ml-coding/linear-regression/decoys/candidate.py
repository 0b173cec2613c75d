import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    Z = X - X[0]
    U, s, Vt = np.linalg.svd(Z - Z.mean(axis=0), full_matrices=False)
    rank = int((s > 1e-14 * max(X.shape) * s.max()).sum())
    coef = Vt[:rank].T @ (U[:, :rank].T @ (y - y.mean()) / s[:rank])
    return coef, float(y.mean() - X.mean(axis=0) @ coef)
