"""Multi-head self-attention (Vaswani et al. 2017, section 3.2.2) over a padded batch."""

import numpy as np


def multi_head_attention(
    X: np.ndarray,
    weights: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray],
    heads: int,
    lengths: np.ndarray,
    causal: bool,
) -> np.ndarray:
    batch, n, d = X.shape
    if d % heads:
        raise ValueError(f"{heads} heads do not divide {d} columns")
    if lengths.shape != (batch,) or (lengths < 0).any() or (lengths > n).any():
        raise ValueError(f"needs a length from 0 to {n} for each of {batch} rows")
    X = X.astype(float)
    W_q, W_k, W_v, W_o = weights
    Q, K, V = (split(X @ W, heads) for W in (W_q, W_k, W_v))
    real = np.arange(n) < lengths[:, None]
    allowed = real[:, None, None, :]
    if causal:
        allowed = allowed & np.tri(n, dtype=bool)
    scores = Q @ K.swapaxes(-1, -2) / np.sqrt(d / heads)
    joined = (masked_softmax(scores, allowed) @ V).swapaxes(1, 2).reshape(batch, n, d)
    return np.where(real[:, :, None], joined @ W_o, 0.0)


def split(projected: np.ndarray, heads: int) -> np.ndarray:
    """(batch, n, d) as (batch, heads, n, d / heads)."""
    batch, n, d = projected.shape
    return projected.reshape(batch, n, heads, d // heads).swapaxes(1, 2)


def masked_softmax(scores: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """Softmax over the allowed entries of the last axis; zeros where there are none."""
    masked = np.where(allowed, scores, -np.inf)
    exponentials = np.exp(masked - masked.max(axis=-1, keepdims=True, initial=-1e300))
    return exponentials / np.maximum(exponentials.sum(axis=-1, keepdims=True), 1.0)
