"""Right: plain loops over examples into a dict of bins."""

import numpy as np


def calibration_error(labels, probabilities, n_bins=10):
    if len(labels) != len(probabilities):
        raise ValueError("labels and probabilities differ in length")
    bins = {}
    for label, p in zip(labels.tolist(), probabilities.tolist()):
        if not 0.0 <= p <= 1.0:
            raise ValueError("a probability lies outside [0, 1]")
        b = min(int(p * n_bins), n_bins - 1)
        count, ones, total = bins.get(b, (0, 0, 0.0))
        bins[b] = (count + 1, ones + label, total + p)
    n = len(labels)
    return sum(count / n * abs(total / count - ones / count) for count, ones, total in bins.values())
