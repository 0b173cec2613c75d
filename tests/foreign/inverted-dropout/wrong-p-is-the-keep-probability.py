"""Wrong: p is taken as the probability of keeping: with p = 0.1 nine entries in ten are dropped and the others multiplied by 10; p = 0 divides by zero."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.asarray((rng.random(x.shape) < p) / p)
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
