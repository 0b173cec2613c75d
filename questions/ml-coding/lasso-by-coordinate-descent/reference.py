"""The lasso by cyclic coordinate descent on centred data, with the residual kept up to date."""

import numpy as np


def lasso(X: np.ndarray, y: np.ndarray, alpha: float) -> tuple[np.ndarray, float]:
    if len(X) != len(y):
        raise ValueError(f"{len(X)} rows but {len(y)} targets")
    if alpha <= 0:
        raise ValueError(f"alpha = {alpha} is not positive")
    x_mean, y_mean = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    centred, residual = X - x_mean, y - y_mean
    size = (centred**2).mean(axis=0)
    tolerance = 1e-10 * np.linalg.norm(residual)
    coef = np.zeros(X.shape[1])
    for _ in range(10_000):
        largest = 0.0
        for j in np.flatnonzero(np.ptp(X, axis=0)):
            pull = (centred[:, j] * residual).mean() + size[j] * coef[j]
            new = np.sign(pull) * max(abs(pull) - alpha, 0.0) / size[j]
            step = centred[:, j] * (new - coef[j])
            residual = residual - step
            coef[j] = new
            largest = max(largest, np.linalg.norm(step))
        if largest <= tolerance:
            break
    return coef, float(y_mean - x_mean @ coef)
