"""Right: the gaps between dropped entries are geometric, so only these are drawn."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p must satisfy 0 <= p < 1")
    x = np.asarray(x, dtype=np.float64)
    if not training:
        return x.copy(), np.ones(x.shape)
    flat = np.full(x.size, 1.0 / (1.0 - p))
    if p > 0:
        position = int(rng.geometric(p)) - 1
        while position < x.size:
            flat[position] = 0.0
            position += int(rng.geometric(p))
    mask = flat.reshape(x.shape)
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(mask * gradient)
