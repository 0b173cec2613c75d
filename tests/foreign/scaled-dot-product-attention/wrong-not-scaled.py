"""Wrong: the scores are not divided by the root of d; d=4 with random queries."""

import numpy as np


def attention(
    Q: np.ndarray, K: np.ndarray, V: np.ndarray, real: np.ndarray, causal: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The output (batch, n, e), and the weights (batch, n, m)."""
    Q, K, V = (np.asarray(A, dtype=np.float64) for A in (Q, K, V))
    real = np.asarray(real, dtype=bool)
    batch, n, d = Q.shape
    m = K.shape[1]
    allowed = np.broadcast_to(real[:, None, :], (batch, n, m))
    if causal:
        allowed = allowed & np.tri(n, m, m - n, dtype=bool)
    scores = Q @ K.transpose(0, 2, 1)
    scores = np.where(allowed, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    top = np.where(np.isneginf(top), 0.0, top)
    e = np.exp(scores - top)
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total == 0, 1.0, total)
    return weights @ V, weights
