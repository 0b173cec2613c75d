import numpy as np


def linear_regression(X, y):
    """Householder QR of the transpose for wide data, SVD of R for tall data."""
    if X.shape[0] != y.shape[0]:
        raise ValueError("rows")
    mean, level = X.mean(axis=0, dtype=float), y.mean(dtype=float)
    Z, t = X - mean, y - level
    if Z.shape[0] >= Z.shape[1]:
        Q, R = np.linalg.qr(Z)
        U, s, Vt = np.linalg.svd(R)
        U = Q @ U
    else:
        Q, R = np.linalg.qr(Z.T)
        V, s, Ut = np.linalg.svd(R)
        U, Vt = Ut.T, (Q @ V).T
    rank = np.count_nonzero(s > s[0] * max(X.shape) * 2.3e-16)
    coef = np.linalg.multi_dot([Vt[:rank].T, np.diag(1 / s[:rank]), U[:, :rank].T, t]) if rank else np.zeros(len(mean))
    return coef, float(level - mean @ coef)
