"""Wrong: numbers come from np.random and not from rng: two equal generators give different masks."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.asarray((np.random.random_sample(x.shape) >= p) / (1.0 - p))
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
