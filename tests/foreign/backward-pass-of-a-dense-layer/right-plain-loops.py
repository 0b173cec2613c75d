"""Right: one row and one unit after the other."""

import numpy as np


def dense_backward(
    X: np.ndarray, W: np.ndarray, b: np.ndarray, G: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The gradients with respect to X, W and b."""
    X, W, b, G = (np.asarray(a, dtype=np.float64) for a in (X, W, b, G))
    if X.ndim < 2 or W.ndim != 2 or b.ndim != 1:
        raise ValueError("wrong number of axes")
    if X.shape[-1] != W.shape[0] or b.shape[0] != W.shape[1]:
        raise ValueError("layer does not fit")
    if G.shape != X.shape[:-1] + b.shape:
        raise ValueError("G does not fit")
    d, h = W.shape
    dX, dW, db = np.zeros(X.shape), np.zeros((d, h)), np.zeros(h)
    for place in np.ndindex(*X.shape[:-1]):
        for j in range(h):
            z = float(b[j])
            for i in range(d):
                z += float(X[place + (i,)]) * float(W[i, j])
            if z <= 0:
                continue
            g = float(G[place + (j,)])
            db[j] += g
            for i in range(d):
                dW[i, j] += g * X[place + (i,)]
                dX[place + (i,)] += g * W[i, j]
    return dX, dW, db
