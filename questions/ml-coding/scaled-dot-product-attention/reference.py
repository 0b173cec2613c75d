"""Scaled dot-product attention (Vaswani et al. 2017, section 3.2.1) with masks."""

import numpy as np


def attention(
    Q: np.ndarray, K: np.ndarray, V: np.ndarray, real: np.ndarray, causal: bool
) -> tuple[np.ndarray, np.ndarray]:
    Q, K, V = (np.asarray(array, float) for array in (Q, K, V))
    n, m = Q.shape[1], K.shape[1]
    scores = Q @ K.swapaxes(1, 2) / np.sqrt(Q.shape[2])
    allowed = real[:, None, :]
    if causal:
        allowed = allowed & np.tri(n, m, m - n, dtype=bool)
    weights = masked_softmax(np.where(allowed, scores, -np.inf))
    return weights @ V, weights


def masked_softmax(scores: np.ndarray) -> np.ndarray:
    """Softmax over the last axis; a row that is -inf throughout becomes zeros."""
    largest = scores.max(axis=-1, keepdims=True)
    exponentials = np.exp(scores - np.where(np.isfinite(largest), largest, 0.0))
    total = exponentials.sum(axis=-1, keepdims=True)
    return exponentials / np.where(total > 0, total, 1.0)
