"""Right: token by token with an explicit softmax over the visible ones."""

import numpy as np


def multi_head_attention(
    X: np.ndarray,
    weights: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    heads: int,
    lengths: np.ndarray,
    causal: bool,
) -> np.ndarray:
    """The layer's output, of the shape of X."""
    X = np.asarray(X, dtype=np.float64)
    W_q, W_k, W_v, W_o = (np.asarray(W, dtype=np.float64) for W in weights)
    lengths = np.asarray(lengths).astype(np.int64)
    batch, n, d = X.shape
    if heads < 1 or d % heads != 0:
        raise ValueError("heads does not divide d")
    if lengths.shape != (batch,) or np.any(lengths < 0) or np.any(lengths > n):
        raise ValueError("bad lengths")
    s = d // heads
    out = np.zeros((batch, n, d))
    for b in range(batch):
        length = int(lengths[b])
        q = [X[b, t] @ W_q for t in range(length)]
        k = [X[b, t] @ W_k for t in range(length)]
        v = [X[b, t] @ W_v for t in range(length)]
        for t in range(length):
            seen = t + 1 if causal else length
            joined = [0.0] * d
            for h in range(heads):
                columns = range(h * s, (h + 1) * s)
                scores = [sum(float(q[t][c]) * float(k[u][c]) for c in columns) / s**0.5 for u in range(seen)]
                top = max(scores)
                e = [np.exp(value - top) for value in scores]
                total = sum(e)
                for c in columns:
                    joined[c] = sum(w * float(v[u][c]) for u, w in enumerate(e)) / total
            out[b, t] = np.array(joined) @ W_o
    return out
