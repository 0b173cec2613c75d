"""Right: query by query, a softmax over the list of visible keys."""

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
    for b in range(batch):
        for i in range(n):
            end = i + m - n + 1 if causal else m
            seen = [j for j in range(end) if real[b, j]]
            if not seen:
                continue
            scores = [sum((Q[b, i] * K[b, j]).tolist()) / d**0.5 for j in seen]
            top = max(scores)
            e = [np.exp(s - top) for s in scores]
            total = sum(e)
            for j, value in zip(seen, e):
                weights[b, i, j] = value / total
                output[b, i] += weights[b, i, j] * V[b, j]
    return output, weights
