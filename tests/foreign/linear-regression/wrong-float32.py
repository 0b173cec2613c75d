import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    dtype = X.dtype if X.dtype.kind == "f" else float
    X, y = X.astype(dtype), y.astype(dtype)
    mu, m = X.mean(0), y.mean()
    U, S, Vt = np.linalg.svd(X - mu, full_matrices=False)
    k = S > np.finfo(dtype).eps * S.max() * max(X.shape)
    b = Vt[k].T @ ((U.T @ (y - m))[k] / S[k])
    return b, float(m - mu @ b)
