"""Wrong: the mask is written into the caller's G; float64 G with a unit that is off."""

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
    ones = np.ones(X.shape[:-1] + (1,))
    A = np.concatenate([X, ones], axis=-1)
    U = np.vstack([W, b])
    D = G
    D[~(A @ U > 0)] = 0.0
    outer = A[..., :, None] * D[..., None, :]
    dU = outer.reshape((-1,) + U.shape).sum(axis=0) if outer.size else np.zeros(U.shape)
    return (D[..., None, :] * W).sum(axis=-1), dU[:-1], dU[-1]
