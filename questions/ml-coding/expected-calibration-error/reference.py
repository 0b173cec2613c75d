"""Expected calibration error: add up p - y in each bin, and the bins' sizes cancel."""

import numpy as np


def calibration_error(labels: np.ndarray, probabilities: np.ndarray, n_bins: int = 10) -> float:
    if labels.shape != probabilities.shape:
        raise ValueError(f"{len(labels)} labels but {len(probabilities)} probabilities")
    p = probabilities.astype(float)
    if p.min() < 0 or p.max() > 1:
        raise ValueError("a probability lies outside [0, 1]")

    of_bin = np.minimum((p * n_bins).astype(int), n_bins - 1)
    gaps = np.bincount(of_bin, weights=p - labels)
    return float(np.abs(gaps).sum() / len(p))
