"""XᵀX squares the condition number: nearly collinear features cost all digits, collinear ones fail.

verdict: crashed
"""

import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    Z, t = X - X.mean(axis=0), y - y.mean()
    coef = np.linalg.solve(Z.T @ Z, Z.T @ t)
    return coef, float(y.mean() - X.mean(axis=0) @ coef)
