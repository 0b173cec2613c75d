"""Wrong: a probability outside [0, 1] is clipped silently instead of refused: p = [1.2]."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    y = np.asarray(labels).astype(np.float64)
    p = np.asarray(probabilities).astype(np.float64)
    if len(y) != len(p):
        raise ValueError("lengths differ")
    p = np.clip(p, 0, 1)
    bins = np.minimum((p * n_bins).astype(int), n_bins - 1)
    gaps = np.bincount(bins, weights=p) - np.bincount(bins, weights=y)
    return float(np.abs(gaps).sum() / len(p))
