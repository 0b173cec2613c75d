"""Divides by the standard deviation of a constant feature, which is 0: that gives NaN where 0 is wanted.

verdict: wrong
"""

import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    mean, deviation = X.mean(axis=0), X.std(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    kept = s > 1e-14 * max(X.shape) * s.max()
    standardised = (Vt[kept].T @ (U[:, kept].T @ (y - y.mean()) / s[kept])) * deviation
    coef = standardised / deviation
    return coef, float(y.mean() - mean @ coef)
