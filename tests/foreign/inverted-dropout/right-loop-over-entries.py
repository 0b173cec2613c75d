"""Right: plain loop, one draw per entry."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p must satisfy 0 <= p < 1")
    x = np.asarray(x)
    mask = np.ones(x.shape)
    out = np.empty(x.shape)
    for index in np.ndindex(*x.shape):
        if training:
            mask[index] = 0.0 if rng.random() < p else 1 / (1 - p)
        out[index] = float(x[index]) * mask[index]
    return out, mask


def dropout_backward(gradient, mask):
    result = np.empty(mask.shape)
    for index in np.ndindex(*mask.shape):
        result[index] = float(gradient[index]) * mask[index]
    return result
