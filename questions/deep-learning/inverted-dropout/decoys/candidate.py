import numpy as np


def dropout(x, p, rng, training):
    if p < 0 or p >= 1:
        raise ValueError("p must be in [0, 1)")
    x = np.array(x, dtype=float)
    mask = np.ones(x.shape)
    if training:
        u = rng.random(x.shape)
        dropped = u < p
        mask[dropped] = 0.0
        mask = mask / (1 - p)
    return x * mask, mask


def dropout_backward(gradient, mask):
    g = np.array(gradient, dtype=float)
    return g * mask
