"""Causal multi-head attention (Vaswani et al. 2017, section 3.2) with a cache of keys and values."""

import numpy as np


class CachedAttention:
    def __init__(self, Wq: np.ndarray, Wk: np.ndarray, Wv: np.ndarray, Wo: np.ndarray, n_heads: int) -> None:
        self.Wq, self.Wk, self.Wv, self.Wo = (np.asarray(W, dtype=float) for W in (Wq, Wk, Wv, Wo))
        self.n_heads, self.head_size = n_heads, len(self.Wq) // n_heads
        self.reset()

    def reset(self) -> None:
        self.n_cached = 0
        self.keys = np.empty((self.n_heads, 0, self.head_size))
        self.values = np.empty((self.n_heads, 0, self.head_size))

    def forward(self, x: np.ndarray) -> np.ndarray:
        queries = self.heads(x @ self.Wq)
        self.keys = np.concatenate([self.keys, self.heads(x @ self.Wk)], axis=1)
        self.values = np.concatenate([self.values, self.heads(x @ self.Wv)], axis=1)
        scores = queries @ self.keys.transpose(0, 2, 1) / np.sqrt(self.head_size)
        is_seen = np.tri(len(x), self.n_cached + len(x), self.n_cached, dtype=bool)
        scores = np.where(is_seen, scores, -np.inf)
        weights = np.exp(scores - scores.max(axis=2, keepdims=True))
        weights /= weights.sum(axis=2, keepdims=True)
        self.n_cached += len(x)
        return (weights @ self.values).transpose(1, 0, 2).reshape(x.shape) @ self.Wo

    def heads(self, projected: np.ndarray) -> np.ndarray:
        """(n, d) as (heads, n, d / heads)."""
        return projected.reshape(len(projected), self.n_heads, self.head_size).transpose(1, 0, 2)

    def rollback(self, n: int) -> None:
        if not 0 <= n <= self.n_cached:
            raise ValueError(f"cannot forget {n} of {self.n_cached} tokens")
        self.n_cached -= n
        self.keys, self.values = self.keys[:, : self.n_cached], self.values[:, : self.n_cached]
