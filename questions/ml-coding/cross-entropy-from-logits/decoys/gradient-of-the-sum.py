"""The gradient is that of the summed loss: the mean divides it by the number of rows.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    rows = np.arange(len(targets))
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    loss = np.log(np.exp(z).sum(axis=1)) - z[rows, targets]
    gradient = softmax(logits)
    gradient[rows, targets] -= 1
    return float(loss.mean()), gradient
