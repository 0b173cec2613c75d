"""Wrong: exactly round(p n) entries are dropped, so they are not independent: two entries with p = 0.5 never fall out together."""

import numpy as np


def dropout(x, p, rng, training):
    if not 0 <= p < 1:
        raise ValueError("p lies in [0, 1)")
    x = np.asarray(x)
    if not training:
        return x.astype(np.float64), np.ones(x.shape)
    mask = np.full(x.size, 1.0 / (1.0 - p))
    mask[rng.permutation(x.size)[: round(p * x.size)]] = 0.0
    mask = mask.reshape(x.shape)
    return np.asarray(x * mask), mask


def dropout_backward(gradient, mask):
    return np.asarray(np.asarray(gradient, dtype=np.float64) * mask)
