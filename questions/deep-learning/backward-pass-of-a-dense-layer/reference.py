"""The backward pass of Y = max(0, X W + b), over any number of batch axes."""

import numpy as np


def dense_backward(
    X: np.ndarray, W: np.ndarray, b: np.ndarray, G: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    d, h = W.shape
    if X.shape[-1] != d or b.shape != (h,) or G.shape != (*X.shape[:-1], h):
        raise ValueError(f"shapes do not fit: X {X.shape}, W {W.shape}, b {b.shape}, G {G.shape}")
    X, W, b, G = (np.asarray(array, float) for array in (X, W, b, G))
    rows = X.reshape(-1, d)
    Z = rows @ W + b
    D = np.where(Z > 0, G.reshape(-1, h), 0.0)
    dX = (D @ W.T).reshape(X.shape)
    return dX, rows.T @ D, D.sum(axis=0)
