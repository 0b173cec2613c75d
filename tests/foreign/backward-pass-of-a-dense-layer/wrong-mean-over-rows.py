"""Wrong: gradients of W and b are divided by the number of rows; any two rows."""

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
    rows = int(np.prod(X.shape[:-1]))
    flat = X.reshape(rows, d)
    D = G.reshape(rows, h) * (flat @ W + b > 0)
    dX = (D @ W.T).reshape(X.shape)
    dW = flat.T @ D / max(rows, 1)
    db = D.sum(axis=0) / max(rows, 1)
    return dX, dW, db
