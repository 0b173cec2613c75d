import numpy as np


def linear_regression(X, y):
    X, y = np.array(X, dtype=np.float64), np.array(y, dtype=np.float64)
    if X.shape[0] != y.shape[0]:
        raise ValueError("rows")
    centre = X[0].copy()
    X -= centre
    shift = X.mean(axis=0)
    X -= shift
    level = y.mean()
    left, sizes, right = np.linalg.svd(X, full_matrices=False)
    coef = np.zeros(X.shape[1])
    for u, s, v in zip(left.T, sizes, right):
        if s > 2e-16 * max(X.shape) * sizes[0]:
            coef += v * (u @ (y - level)) / s
    return coef, float(level - (centre + shift) @ coef)
