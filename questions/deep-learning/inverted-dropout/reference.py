"""Inverted dropout: what is kept grows by 1 / (1 - p), so that evaluation is the identity."""

import numpy as np


def dropout(
    x: np.ndarray, p: float, rng: np.random.Generator | None, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    if not 0 <= p < 1:
        raise ValueError(f"p must be at least 0 and below 1, not {p}")
    if not training:
        return x, np.ones(x.shape)
    keep = rng.random(x.shape) >= p
    mask = keep / (1 - p)
    return x * mask, mask


def dropout_backward(gradient: np.ndarray, mask: np.ndarray) -> np.ndarray:
    return gradient * mask
