"""Log loss: pick the probability of the true class, clip it from below, and average -log."""

import numpy as np


def log_loss(
    labels: np.ndarray, probabilities: np.ndarray, weights: np.ndarray | None = None, eps: float = 1e-15
) -> float:
    p = probabilities.astype(float)
    if len(labels) != len(p) or (weights is not None and len(weights) != len(p)):
        raise ValueError("labels, rows and weights differ in number")
    if labels.min() < 0 or labels.max() >= p.shape[1]:
        raise ValueError("a label has no column")
    if p.min() < 0 or np.abs(p.sum(axis=1) - 1).max() > 1e-6:
        raise ValueError("a row is no distribution")

    of_true = p[np.arange(len(p)), labels]
    return float(np.average(-np.log(np.maximum(of_true, eps)), weights=weights))
