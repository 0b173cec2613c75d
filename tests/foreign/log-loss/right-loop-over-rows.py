"""Right: plain loop over rows, each checked as it comes."""

import numpy as np


def log_loss(labels, probabilities, weights=None, eps=1e-15):
    if len(labels) != len(probabilities):
        raise ValueError("labels and rows differ in number")
    if weights is not None and len(weights) != len(labels):
        raise ValueError("labels and weights differ in number")
    total = mass = 0.0
    for i in range(len(labels)):
        row = [float(p) for p in probabilities[i]]
        label = int(labels[i])
        if label < 0 or label >= len(row):
            raise ValueError("no column for this label")
        if min(row) < 0 or abs(sum(row) - 1) > 1e-6:
            raise ValueError("no distribution")
        weight = 1.0 if weights is None else float(weights[i])
        total -= weight * float(np.log(max(row[label], eps)))
        mass += weight
    return total / mass
