"""Right: each batch row keeps its real keys only; the causal mask compares positions."""

import numpy as np


def attention(
    Q: np.ndarray, K: np.ndarray, V: np.ndarray, real: np.ndarray, causal: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The output (batch, n, e), and the weights (batch, n, m)."""
    Q, K, V = (np.asarray(A, dtype=np.float64) for A in (Q, K, V))
    real = np.asarray(real, dtype=bool)
    batch, n, d = Q.shape
    m = K.shape[1]
    output = np.zeros((batch, n, V.shape[2]))
    weights = np.zeros((batch, n, m))
    position = np.arange(m - n, m)
    for b in range(batch):
        keys = np.flatnonzero(real[b])
        if keys.size == 0:
            continue
        scores = (Q[b] / np.sqrt(d)) @ K[b, keys].T
        visible = np.ones((n, keys.size), dtype=bool)
        if causal:
            visible = keys[None, :] <= position[:, None]
        rows = np.flatnonzero(visible.any(axis=1))
        scores, visible = scores[rows], visible[rows]
        top = np.max(scores, axis=1, initial=-np.inf, where=visible)
        e = np.zeros(scores.shape)
        np.exp(scores - top[:, None], out=e, where=visible)
        w = e / e.sum(axis=1)[:, None]
        weights[b, rows[:, None], keys] = w
        output[b, rows] = w @ V[b, keys]
    return output, weights
