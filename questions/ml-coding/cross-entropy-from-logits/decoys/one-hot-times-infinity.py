"""One-hot times log-probability is 0 · (-inf) = NaN for a masked class: pick the target's entry instead.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    return np.exp(log_softmax(logits))


def log_softmax(logits):
    z = np.asarray(logits, dtype=float)
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    one_hot = np.eye(logits.shape[1])[targets]
    loss = -(one_hot * log_softmax(logits)).sum(axis=1).mean()
    return float(loss), (softmax(logits) - one_hot) / len(targets)
