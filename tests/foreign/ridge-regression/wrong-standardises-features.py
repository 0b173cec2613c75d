"""Wrong: the features are divided by their standard deviation before the penalty: X = [[1], [2], [3]], y = [2, 4, 9], alpha 5."""

import numpy as np


def ridge(X, y, alpha):
    X = np.asarray(X, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    if len(X) != len(y):
        raise ValueError("lengths differ")
    if not alpha > 0:
        raise ValueError("alpha must be positive")
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    scale = Xc.std(axis=0)
    scale[scale == 0] = 1.0
    Xc = Xc / scale
    w = np.linalg.solve(Xc.T @ Xc + alpha * np.eye(X.shape[1]), Xc.T @ yc) / scale
    return w, float(y_mean - x_mean @ w)
