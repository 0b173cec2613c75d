"""Multi-head self-attention for a batch of padded sequences."""

from __future__ import annotations

import numpy as np


def split_heads(X: np.ndarray, heads: int) -> np.ndarray:
    """(batch, n, d) as (batch, heads, n, d / heads)."""
    batch, n, d = X.shape
    return X.reshape(batch, n, heads, d // heads).transpose(0, 2, 1, 3)


def merge_heads(X: np.ndarray) -> np.ndarray:
    """(batch, heads, n, width) as (batch, n, heads * width)."""
    batch, heads, n, width = X.shape
    return X.transpose(0, 2, 1, 3).reshape(batch, n, heads * width)


def visible(lengths: list[int], n: int, causal: bool) -> np.ndarray:
    """Which keys (last axis) each query may attend to: (batch, 1, n, n)."""
    place = np.arange(n)
    seen = np.ones((n, n), dtype=bool)
    if causal:
        seen = place[:, None] >= place
    is_token = place < np.asarray(lengths)[:, None]
    allowed = seen & is_token[:, None, :]
    return allowed[:, None]


def softmax(scores: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    """The weights of the keys of each query; those that are not allowed get 0."""
    scores = np.where(allowed, scores, -np.inf)
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def attention(X: np.ndarray, weights: tuple, *, lengths: list[int], heads: int, causal: bool) -> np.ndarray:
    """What each token gathers from the tokens that it may see."""
    X = np.asarray(X, dtype=float)
    Wq, Wk, Wv, Wo = weights
    width = X.shape[-1] // heads
    queries, keys, values = (split_heads(X @ W, heads) for W in (Wq, Wk, Wv))
    scores = queries @ keys.swapaxes(-1, -2) / np.sqrt(width)
    allowed = visible(lengths, X.shape[1], causal)
    gathered = softmax(scores, allowed) @ values
    return merge_heads(gathered) @ Wo
