"""Wrong: the bins hold equal numbers of examples, not equal widths: p = [0.1, 0.2, 0.3, 0.9], labels [0, 1, 1, 0], n_bins 2."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    y = np.asarray(labels).astype(np.float64)
    p = np.asarray(probabilities).astype(np.float64)
    if len(y) != len(p):
        raise ValueError("lengths differ")
    if p.min() < 0 or p.max() > 1:
        raise ValueError("probabilities lie in [0, 1]")
    bins = np.empty(len(p), dtype=int)
    bins[np.argsort(p, kind="stable")] = np.arange(len(p)) * n_bins // len(p)
    gaps = np.bincount(bins, weights=p) - np.bincount(bins, weights=y)
    return float(np.abs(gaps).sum() / len(p))
