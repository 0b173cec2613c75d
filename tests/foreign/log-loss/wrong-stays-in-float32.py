"""Wrong: float32 probabilities are never converted, so the logarithm has seven digits: np.array([[0.3, 0.7]], dtype=np.float32)."""

import numpy as np


def log_loss(labels, probabilities, weights=None, eps=1e-15):
    labels = np.asarray(labels)
    probabilities = np.asarray(probabilities)
    n, n_classes = probabilities.shape
    weights = np.ones(n) if weights is None else np.asarray(weights, dtype=np.float64)
    if len(labels) != n or len(weights) != n:
        raise ValueError("lengths differ")
    if labels.min() < 0 or labels.max() >= n_classes:
        raise ValueError("a label has no column")
    if (probabilities < 0).any():
        raise ValueError("a probability is negative")
    if (np.abs(probabilities.sum(axis=1) - 1) > 1e-6).any():
        raise ValueError("a row does not sum to 1")
    true = probabilities[np.arange(n), labels]
    losses = -np.log(np.maximum(true, eps))
    return float((weights * losses).sum() / weights.sum())
