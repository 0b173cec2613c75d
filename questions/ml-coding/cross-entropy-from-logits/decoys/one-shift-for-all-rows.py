"""Subtracts the largest logit of all rows, so that a row far below it becomes 0/0: each row needs its own.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max())
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    n = len(targets)
    z = np.asarray(logits, dtype=float)
    z = z - z.max()
    loss = np.log(np.exp(z).sum(axis=1)) - z[np.arange(n), targets]
    gradient = softmax(z)
    gradient[np.arange(n), targets] -= 1
    return float(loss.mean()), gradient / n
