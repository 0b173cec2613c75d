from math import log

import numpy as np


def log_loss(labels, probabilities, weights=None, eps=1e-15):
    rows = np.asarray(probabilities, dtype=float)
    n, k = rows.shape
    if weights is None:
        weights = np.ones(n)
    if len(labels) != n or len(weights) != n:
        raise ValueError("lengths differ")
    if any(label >= k for label in labels):
        raise ValueError("unknown label")
    if any(label < 0 for label in labels):
        raise ValueError("negative label")
    if (rows < 0).any():
        raise ValueError("negative probability")
    if (abs(rows.sum(axis=1) - 1) > 1e-6).any():
        raise ValueError("row does not sum to 1")
    total, weight = 0.0, 0.0
    for row, label, w in zip(rows, labels, weights):
        p = max(row[label], eps)
        total += float(w) * -log(p)
        weight += float(w)
    return total / weight
