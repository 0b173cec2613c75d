"""Wrong: a float64 x is overwritten by the output in training: np.ones((2, 3)) with p = 0.5."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.asarray((rng.random(x.shape) >= p) / (1.0 - p))
    if x.dtype == np.float64:
        x *= mask
        return x, mask
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
