"""Right: einsum with the weights as (d, heads, s), an online softmax over the keys, heads summed through W_o."""

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
    X = X * 1.0
    X[np.arange(n) >= lengths[:, None]] = 0.0
    A, B, C = (W.reshape(d, heads, s) for W in (W_q, W_k, W_v))
    O = W_o.reshape(heads, s, d)
    q = np.einsum("bnd,dhs->bhns", X, A) / s**0.5
    k = np.einsum("bnd,dhs->bhns", X, B)
    v = np.einsum("bnd,dhs->bhns", X, C)
    best = np.full((batch, heads, n), -np.inf)
    total = np.zeros((batch, heads, n))
    acc = np.zeros((batch, heads, n, s))
    for u in range(n):
        sees = np.broadcast_to((lengths > u)[:, None, None], total.shape)
        if causal:
            sees = sees & (np.arange(n) >= u)
        score = np.einsum("bhns,bhs->bhn", q, k[:, :, u])
        new = np.where(sees, np.maximum(best, score), best)
        safe = np.where(np.isfinite(new), new, 0.0)
        old = np.exp(np.where(np.isfinite(best), best - safe, -np.inf))
        weight = np.exp(np.where(sees, score - safe, -np.inf))
        total = total * old + weight
        acc = acc * old[..., None] + weight[..., None] * v[:, :, u][:, :, None, :]
        best = new
    total[total == 0] = 1.0
    out = np.einsum("bhns,hsd->bnd", acc / total[..., None], O)
    out[np.arange(n) >= lengths[:, None]] = 0.0
    return out
