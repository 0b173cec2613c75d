"""Least squares with an intercept: centre, then invert the singular values that are not zero."""

import numpy as np


def linear_regression(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows but {len(y)} targets")
    x_mean, y_mean = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    U, s, Vt = np.linalg.svd(X - x_mean, full_matrices=False)
    noise = np.finfo(float).eps * max(X.shape) * s.max()
    kept = s > 1e-8
    coef = Vt[kept].T @ (U[:, kept].T @ (y - y_mean) / s[kept])
    return coef, float(y_mean - x_mean @ coef)
