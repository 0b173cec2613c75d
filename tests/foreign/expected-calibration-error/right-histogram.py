"""Right: np.histogram with weights, whose last bin is closed."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    y, p = np.asarray(labels, dtype=np.float64), np.asarray(probabilities, dtype=np.float64)
    if y.size != p.size:
        raise ValueError("lengths differ")
    if not ((p >= 0) & (p <= 1)).all():
        raise ValueError("a probability lies outside [0, 1]")
    edges = np.linspace(0.0, 1.0, n_bins + 1)
    count = np.histogram(p, edges)[0]
    filled = count > 0
    mean = np.histogram(p, edges, weights=p)[0][filled] / count[filled]
    share = np.histogram(p, edges, weights=y)[0][filled] / count[filled]
    return float(np.average(np.abs(mean - share), weights=count[filled]))
