"""Solves raw normal equations: points far from 0 or nearly collinear cost all digits, collinear ones fail.

verdict: crashed
"""

import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    A = np.column_stack([X, np.ones(len(X))])
    w = np.linalg.solve(A.T @ A, A.T @ y)
    return w[:-1], float(w[-1])
