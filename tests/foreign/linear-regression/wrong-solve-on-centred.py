"""Least squares with an intercept: centre, then invert the singular values that are not zero."""

import numpy as np


def linear_regression(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows but {len(y)} targets")
    x_mean, y_mean = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    Z = X - x_mean
    coef = np.linalg.solve(Z.T @ Z / len(Z), Z.T @ (y - y_mean) / len(Z))
    return coef, float(y_mean - x_mean @ coef)
