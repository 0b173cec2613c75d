"""Wrong: p is only checked in training: p = 1 with training=False raises nothing."""

import numpy as np


def dropout(x, p, rng, training):
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    mask = np.asarray((rng.random(x.shape) >= p) / (1.0 - p))
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
