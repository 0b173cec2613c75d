import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    A = np.column_stack([np.ones(len(X)), X])
    Q, R = np.linalg.qr(A)
    w = np.linalg.inv(R) @ (Q.T @ y)
    return w[1:], float(w[0])
