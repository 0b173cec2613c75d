import numpy as np


def attention(Q, K, V, real, causal):
    Q, K, V = Q.astype(float), K.astype(float), V.astype(float)
    n, m = Q.shape[1], K.shape[1]
    scores = np.einsum("bnd,bmd->bnm", Q, K)
    scores /= Q.shape[-1] ** 0.5
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        i, j = np.arange(n)[:, None], np.arange(m)[None, :]
        seen &= j <= i + m - n
    seen &= real[:, None, :]
    top = np.max(scores, axis=-1, keepdims=True, where=seen, initial=-np.inf)
    shifted = np.where(seen, scores, 0.0) - np.where(np.isinf(top), 0.0, top)
    e = np.where(seen, np.exp(np.minimum(shifted, 0.0)), 0.0)
    total = e.sum(axis=-1, keepdims=True)
    weights = e / np.where(total == 0, 1.0, total)
    return np.einsum("bnm,bme->bne", weights, V), weights
