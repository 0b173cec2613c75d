"""Right: weights as exp(score - logsumexp), the logarithm built up key by key with logaddexp."""

import numpy as np


def attention(
    Q: np.ndarray, K: np.ndarray, V: np.ndarray, real: np.ndarray, causal: bool
) -> tuple[np.ndarray, np.ndarray]:
    """The output (batch, n, e), and the weights (batch, n, m)."""
    Q, K, V = (np.asarray(A, dtype=np.float64) for A in (Q, K, V))
    real = np.asarray(real, dtype=bool)
    batch, n, d = Q.shape
    m = K.shape[1]
    scores = np.einsum("bnd,bmd->bnm", Q, K) / d**0.5
    hidden = ~np.repeat(real[:, None, :], n, axis=1)
    if causal:
        late = np.arange(m)[None, :] > np.arange(n)[:, None] + (m - n)
        hidden |= late
    scores[hidden] = -np.inf
    blind = hidden.all(axis=2)
    scores[blind] = 0.0
    top = scores.max(axis=2, keepdims=True)
    scores = scores - top
    norm = np.logaddexp.reduce(scores, axis=2, keepdims=True)
    weights = np.exp(scores - norm)
    weights[blind] = 0.0
    return np.einsum("bnm,bme->bne", weights, V), weights
