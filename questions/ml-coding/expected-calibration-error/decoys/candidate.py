import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    if len(labels) != len(probabilities):
        raise ValueError("lengths differ")
    y, p = np.array(labels, dtype=float), np.array(probabilities, dtype=float)
    if p.min() < 0 or p.max() > 1:
        raise ValueError("no probabilities")
    error = 0.0
    for b in range(n_bins):
        low, high = b / n_bins, (b + 1) / n_bins
        inside = (p >= low) & (p < high)
        if b == n_bins - 1:
            inside = inside | (p == 1)
        if not inside.any():
            continue
        predicted = p[inside].mean()
        share = y[inside].mean()
        error += abs(predicted - share) * inside.sum()
    return float(error / len(p))
