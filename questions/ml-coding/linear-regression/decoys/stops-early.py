"""Stops before the gradient is zero, as a fixed number of gradient steps does: solve it exactly.

verdict: wrong
"""

import numpy as np


def linear_regression(X, y, lr=0.01, steps=1000):
    if len(X) != len(y):
        raise ValueError("lengths differ")
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        residual = X @ w + b - y
        w -= lr * X.T @ residual / len(X)
        b -= lr * residual.mean()
    return w, float(b)
