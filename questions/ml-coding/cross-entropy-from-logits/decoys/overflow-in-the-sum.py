"""The sum of exp overflows at a large logit, so all probabilities are 0: subtract the row's largest first.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    z = np.asarray(logits, dtype=float)
    return np.exp(z - log_sum(z)[:, None])


def log_sum(z):
    return np.log(np.exp(z).sum(axis=1))


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    n = len(targets)
    z = np.asarray(logits, dtype=float)
    loss = log_sum(z) - z[np.arange(n), targets]
    gradient = softmax(z)
    gradient[np.arange(n), targets] -= 1
    return float(loss.mean()), gradient / n
