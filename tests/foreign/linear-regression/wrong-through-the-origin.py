import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    Q, R = np.linalg.qr(X.astype(float))
    return np.linalg.solve(R, Q.T @ y), 0.0
