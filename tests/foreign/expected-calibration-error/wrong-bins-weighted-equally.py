"""Wrong: the mean over the filled bins ignores how many examples they hold: p = [0.1, 0.1, 0.9], labels [0, 0, 0]."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    labels = np.asarray(labels, dtype=float)
    probabilities = np.asarray(probabilities, dtype=float)
    if len(labels) != len(probabilities):
        raise ValueError("lengths differ")
    if (probabilities < 0).any() or (probabilities > 1).any():
        raise ValueError("probabilities lie in [0, 1]")
    edges = np.arange(n_bins + 1) / n_bins
    ece, filled = 0.0, 0
    for b in range(n_bins):
        inside = (probabilities >= edges[b]) & (probabilities < edges[b + 1])
        if b == n_bins - 1:
            inside |= probabilities == 1
        if inside.any():
            gap = abs(probabilities[inside].mean() - labels[inside].mean())
            ece += gap
            filled += 1
    return float(ece / filled)
