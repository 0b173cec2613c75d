"""Wrong: the maximum taken away is over all keys, masked ones too, so visible weights underflow to 0; a padded key whose score is 5000 larger."""

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
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(d)
    top = scores.max(axis=-1, keepdims=True)
    scores = np.where(allowed, scores, -np.inf)
    top = np.where(np.isneginf(top), 0.0, top)
    e = np.exp(scores - top)
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total == 0, 1.0, total)
    return weights @ V, weights
