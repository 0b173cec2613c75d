"""Wrong: the further rows of the least squares are alpha, not sqrt(alpha), times the identity: alpha 5."""

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
    w = np.linalg.lstsq(np.vstack([Xc, alpha * np.eye(X.shape[1])]), np.append(yc, np.zeros(X.shape[1])), rcond=None)[0]
    return w, float(y_mean - x_mean @ w)
