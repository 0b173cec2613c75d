"""Right: sums of the losses and weights class by class."""

import numpy as np


def log_loss(labels, probabilities, weights=None, eps=1e-15):
    labels = np.asarray(labels)
    columns = np.asarray(probabilities).T.astype(np.float64)
    n = columns.shape[1]
    if labels.shape != (n,):
        raise ValueError("one label for each row")
    if weights is not None and np.shape(weights) != (n,):
        raise ValueError("one weight for each row")
    if any((column < 0).any() for column in columns):
        raise ValueError("negative probability")
    sums = sum(columns)
    if (sums < 1 - 1e-6).any() or (sums > 1 + 1e-6).any():
        raise ValueError("rows must sum to 1")
    loss = weight = 0.0
    seen = 0
    for label, column in enumerate(columns):
        rows = labels == label
        w = np.ones(int(rows.sum())) if weights is None else np.asarray(weights)[rows].astype(np.float64)
        loss += np.sum(w * np.log(1 / np.where(column[rows] < eps, eps, column[rows])))
        weight += np.sum(w)
        seen += len(w)
    if seen < n:
        raise ValueError("a label has no column")
    return float(loss / weight)
