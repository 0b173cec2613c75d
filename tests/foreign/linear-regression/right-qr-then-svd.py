import numpy as np


def linear_regression(X, y):
    """QR first, so that the singular values are those of a small triangle."""
    n, d = X.shape
    if y.shape[0] != n:
        raise ValueError("rows")
    features, target = np.asarray(X, np.float64), np.asarray(y, np.float64)
    origin, level = np.average(features, axis=0), np.average(target)
    deviations = features - origin
    deviations[:, np.ptp(features, axis=0) == 0] = 0.0
    Q, R = np.linalg.qr(deviations)
    rotated = Q.T.dot(target - level)
    U, sigma, Vh = np.linalg.svd(R, full_matrices=False)
    smallest = np.spacing(1.0) * max(n, d) * sigma[0]
    beta = np.zeros(d)
    for u, s, v in zip(U.T, sigma, Vh):
        if s > smallest:
            beta = beta + (u.dot(rotated) / s) * v
    return beta, float(level - origin.dot(beta))
