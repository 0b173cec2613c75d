"""Wrong: probability 1 falls into an extra bin above the last: p = [0.9, 1.0], labels [1, 0]."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    y = np.asarray(labels).astype(np.float64)
    p = np.asarray(probabilities).astype(np.float64)
    if len(y) != len(p):
        raise ValueError("lengths differ")
    if p.min() < 0 or p.max() > 1:
        raise ValueError("probabilities lie in [0, 1]")
    bins = (p * n_bins).astype(int)
    gaps = np.bincount(bins, weights=p) - np.bincount(bins, weights=y)
    return float(np.abs(gaps).sum() / len(p))
