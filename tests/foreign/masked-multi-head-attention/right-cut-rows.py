"""Right: row by row, cut to its real tokens, head by head."""

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
    for row in range(batch):
        length = int(lengths[row])
        if length == 0:
            continue
        x = X[row, :length]
        q, k, v = x @ W_q, x @ W_k, x @ W_v
        pieces = []
        for h in range(heads):
            part = slice(h * s, (h + 1) * s)
            scores = q[:, part] @ k[:, part].T / np.sqrt(s)
            if causal:
                scores[np.triu_indices(length, k=1)] = -np.inf
            scores -= scores.max(axis=1, keepdims=True)
            p = np.exp(scores)
            p /= p.sum(axis=1, keepdims=True)
            pieces.append(p @ v[:, part])
        out[row, :length] = np.hstack(pieces) @ W_o
    return out
