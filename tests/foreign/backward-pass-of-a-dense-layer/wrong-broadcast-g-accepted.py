"""Wrong: no check of G, so G of one row is broadcast over all rows instead of ValueError; X (3,d), G (1,h)."""

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
    if G.shape[-1] != b.shape[0]:
        raise ValueError("G does not fit")
    Z = np.einsum("...d,dh->...h", X, W) + b
    D = np.where(Z > 0, G, 0.0)
    dX = np.einsum("...h,dh->...d", D, W)
    axes = tuple(range(X.ndim - 1))
    dW = np.tensordot(X, D, axes=(axes, axes))
    return dX, dW, D.sum(axis=axes)
