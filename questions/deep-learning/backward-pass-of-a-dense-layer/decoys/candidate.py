import numpy as np


def dense_backward(X, W, b, G):
    if X.shape[:-1] != G.shape[:-1]:
        raise ValueError("batch axes")
    if X.shape[-1] != W.shape[0] or G.shape[-1] != W.shape[1] or b.shape != (W.shape[1],):
        raise ValueError("features")
    X, W, b = X.astype(float), W.astype(float), b.astype(float)
    Z = np.einsum("...d,dh->...h", X, W) + b
    active = Z > 0
    D = G.astype(float) * active
    n = max(1, len(X))
    dX = D @ W.T
    dW = np.tensordot(X, D, axes=(range(X.ndim - 1), range(X.ndim - 1)))
    db = D.sum(axis=tuple(range(X.ndim - 1)))
    return dX, dW, db
