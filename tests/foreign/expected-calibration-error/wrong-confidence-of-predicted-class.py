"""Wrong: it bins the confidence of the predicted class against accuracy: p = [0.2, 0.8], labels [1, 1], n_bins 1 gives 0.3 and not 0.5."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    y = np.asarray(labels).astype(np.float64)
    p = np.asarray(probabilities).astype(np.float64)
    if len(y) != len(p):
        raise ValueError("lengths differ")
    if p.min() < 0 or p.max() > 1:
        raise ValueError("probabilities lie in [0, 1]")
    predicted = p >= 0.5
    y = (predicted == (y == 1)).astype(np.float64)
    p = np.where(predicted, p, 1 - p)
    bins = np.minimum((p * n_bins).astype(int), n_bins - 1)
    gaps = np.bincount(bins, weights=p) - np.bincount(bins, weights=y)
    return float(np.abs(gaps).sum() / len(p))
