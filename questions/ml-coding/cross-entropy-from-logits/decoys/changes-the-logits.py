"""Subtracts the largest logit in place, which changes the caller's array: work on a copy.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    z = np.asarray(logits, dtype=float)
    z -= z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    rows = np.arange(len(targets))
    z = np.asarray(logits, dtype=float)
    gradient = softmax(z)
    z -= z.max(axis=1, keepdims=True)
    loss = np.log(np.exp(z).sum(axis=1)) - z[rows, targets]
    gradient[rows, targets] -= 1
    return float(loss.mean()), gradient / len(rows)
