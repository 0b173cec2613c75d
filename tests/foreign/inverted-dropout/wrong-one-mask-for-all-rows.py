"""Wrong: one mask is drawn for a row and shared by all, so whole columns fall out: np.ones((100, 3)) with p = 0.5."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.broadcast_to((rng.random(x.shape[1:]) >= p) / (1.0 - p), x.shape).copy()
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
