"""Wrong: it sorts the caller's arrays in place: p = [0.9, 0.1]."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    if len(labels) != len(probabilities):
        raise ValueError("lengths differ")
    order = np.argsort(probabilities)
    labels[:] = labels[order]
    probabilities[:] = probabilities[order]
    if probabilities[0] < 0 or probabilities[-1] > 1:
        raise ValueError("probabilities lie in [0, 1]")
    p, y = probabilities.astype(float), labels.astype(float)
    bins = np.minimum(np.floor(p * n_bins).astype(int), n_bins - 1)
    starts = np.flatnonzero(np.r_[True, np.diff(bins) > 0])
    gaps = np.add.reduceat(p - y, starts)
    return float(np.abs(gaps).sum() / len(p))
