"""Wrong: the intercept is a column of ones that is penalised with the others: X = [[1], [2], [3]], y = [2, 4, 9], alpha 5."""

import numpy as np


def ridge(X, y, alpha):
    X = np.asarray(X, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    if len(X) != len(y):
        raise ValueError("lengths differ")
    if not alpha > 0:
        raise ValueError("alpha must be positive")
    A = np.column_stack([X, np.ones(len(X))])
    w = np.linalg.solve(A.T @ A + alpha * np.eye(A.shape[1]), A.T @ y)
    return w[:-1], float(w[-1])
