"""Right: sort by probability, cut at the edges with searchsorted, sums by differences of cumulative sums."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    labels = np.array(labels, dtype=float)
    probabilities = np.array(probabilities, dtype=float)
    if labels.shape != probabilities.shape:
        raise ValueError("shapes differ")
    if np.any(probabilities < 0) or np.any(probabilities > 1):
        raise ValueError("probabilities must lie in [0, 1]")
    order = np.argsort(probabilities, kind="stable")
    p, y = probabilities[order], labels[order]
    inner = np.arange(1, n_bins) / n_bins
    cuts = np.concatenate([[0], np.searchsorted(p, inner, side="left"), [len(p)]])
    error = 0.0
    for start, stop in zip(cuts[:-1], cuts[1:]):
        if stop > start:
            error += (stop - start) * abs(p[start:stop].mean() - y[start:stop].mean())
    return float(error / len(p))
