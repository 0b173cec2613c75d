"""Right: singular values of the centred matrix, each shrunk by s / (s^2 + alpha)."""

import numpy as np


def ridge(X, y, alpha):
    if np.shape(X)[0] != np.shape(y)[0]:
        raise ValueError("X and y differ in length")
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    shift = X.mean(axis=0)
    X -= shift
    again = X.mean(axis=0)
    X -= again
    middle = y.mean()
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    w = Vt.T @ (s / (s * s + alpha) * (U.T @ (y - middle)))
    return w, float(middle - again @ w - shift @ w)
