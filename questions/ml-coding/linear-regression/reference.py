"""Least squares with an intercept: centre, then invert the singular values that are not zero."""

import numpy as np


def linear_regression(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows but {len(y)} targets")
    X, y_mean = np.asarray(X, dtype=float), y.mean(dtype=float)
    Z = X - X[0]  # a constant column is exactly 0 now; minus its mean, which rounds, it would be noise
    Z -= Z.mean(axis=0)
    U, s, Vt = np.linalg.svd(Z, full_matrices=False)
    noise = np.finfo(float).eps * max(X.shape) * s.max()
    kept = s > noise
    coef = Vt[kept].T @ (U[:, kept].T @ (y - y_mean) / s[kept])
    return coef, float(y_mean - X.mean(axis=0) @ coef)
