"""Wrong: only negative alphas are refused: alpha 0 with X = [[1], [2], [3]] raises nothing."""

import numpy as np


def ridge(X, y, alpha):
    X = np.asarray(X, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    if len(X) != len(y):
        raise ValueError("lengths differ")
    if alpha < 0:
        raise ValueError("alpha must be positive")
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.solve(Xc.T @ Xc + alpha * np.eye(X.shape[1]), Xc.T @ yc)
    return w, float(y_mean - x_mean @ w)
