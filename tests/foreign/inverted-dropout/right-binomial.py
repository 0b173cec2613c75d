"""Right: one binomial trial per entry."""

import numpy as np


def dropout(x, p, rng, training):
    if p < 0 or p >= 1:
        raise ValueError("the drop probability must lie in [0, 1)")
    x = np.array(x, dtype=float)
    mask = np.ones_like(x)
    if training:
        mask[...] = rng.binomial(1, 1.0 - p, size=x.shape)
        mask /= 1.0 - p
    return np.multiply(x, mask, out=np.empty_like(x)), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.multiply(gradient, mask, dtype=np.float64))
