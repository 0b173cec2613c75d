"""Wrong: the weighted sum is divided by the number of rows, not by the sum of the weights: weights [2, 2]."""

import numpy as np


def log_loss(labels, probabilities, weights=None, eps=1e-15):
    labels = np.asarray(labels)
    probabilities = np.asarray(probabilities, dtype=np.float64)
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
    return float((weights * losses).sum() / n)
