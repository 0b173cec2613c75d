import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    mx, my = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    U, S, V = np.linalg.svd(X - mx, full_matrices=False)
    inverse = np.array([1 / v if v > 1e-12 * S[0] else 0.0 for v in S])
    if V.shape[0] == V.shape[1]:
        coef = V @ (inverse * (U.T @ (y - my)))
    else:
        coef = V.T @ (inverse * (U.T @ (y - my)))
    return coef, float(my - mx @ coef)
