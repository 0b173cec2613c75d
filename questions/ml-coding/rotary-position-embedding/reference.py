"""Rotary position embeddings on neighbouring entries (Su et al. 2021, equation 34)."""

import numpy as np


def rotary(X: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    n, d = X.shape[-2:]
    if d % 2 or positions.shape != (n,):
        raise ValueError(f"needs an even size, not {d}, and {n} positions, not {positions.shape}")
    frequencies = base ** (-np.arange(0, d, 2) / d)
    angles = np.outer(positions, frequencies)
    cos, sin = np.cos(angles), np.sin(angles)
    even, odd = X[..., 0::2], X[..., 1::2]
    out = np.empty(X.shape)
    out[..., 0::2] = even * cos - odd * sin
    out[..., 1::2] = even * sin + odd * cos
    return out
