import numpy as np


def linear_regression(X, y):
    n, d = X.shape
    if n != y.size:
        raise ValueError
    M = np.hstack([np.ones((n, 1)), X])
    G = M.T @ M
    L = np.linalg.cholesky(G)
    b = M.T @ y.astype(float)
    z = np.zeros(d + 1)
    for i in range(d + 1):
        z[i] = (b[i] - L[i, :i] @ z[:i]) / L[i, i]
    w = np.zeros(d + 1)
    for i in reversed(range(d + 1)):
        w[i] = (z[i] - L[i + 1 :, i] @ w[i + 1 :]) / L[i, i]
    return w[1:], float(w[0])
