"""Wrong: the mask is cast to the dtype of x, so 1 / (1 - p) is cut to a whole number: integer x with p = 0.25."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.asarray((rng.random(x.shape) >= p) / (1.0 - p))
    mask = mask.astype(x.dtype)
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
