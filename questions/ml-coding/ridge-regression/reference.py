"""Ridge regression: centre, so that the intercept drops out, and solve the penalised normal equations."""

import numpy as np


def ridge(X: np.ndarray, y: np.ndarray, alpha: float) -> tuple[np.ndarray, float]:
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows but {len(y)} targets")
    if alpha <= 0:
        raise ValueError(f"alpha = {alpha} is not positive")
    x_mean, y_mean = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    centred = X - x_mean
    gram = centred.T @ centred + alpha * np.identity(X.shape[1])
    coef = np.linalg.solve(gram, centred.T @ (y - y_mean))
    return coef, float(y_mean - x_mean @ coef)
