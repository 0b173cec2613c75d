"""The intercept is the mean of y, right for centred X only: subtract mean of X times coefficients.

verdict: wrong
"""

import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    U, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    kept = s > 1e-14 * max(X.shape) * s.max()
    coef = Vt[kept].T @ (U[:, kept].T @ (y - y.mean()) / s[kept])
    return coef, float(y.mean())
