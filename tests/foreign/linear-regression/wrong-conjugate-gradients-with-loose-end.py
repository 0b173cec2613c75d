import numpy as np

def linear_regression(X, y):
    if len(y) != len(X):
        raise ValueError
    X = X.astype(float); y = y.astype(float)
    m = X.mean(0); Z = X - m; t = y - y.mean()
    w = np.zeros(Z.shape[1]); r = Z.T @ t; p = r.copy()
    start = r @ r
    while r @ r > 1e-6 * start:
        q = Z.T @ (Z @ p)
        a = (r @ r) / (p @ q)
        w = w + a * p
        new = r - a * q
        p = new + (new @ new) / (r @ r) * p
        r = new
    return w, float(y.mean() - m @ w)
