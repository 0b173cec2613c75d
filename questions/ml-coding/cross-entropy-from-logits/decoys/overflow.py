"""A large logit overflows exp, and inf/inf is NaN: subtract the row's largest logit first.

verdict: wrong
"""

import numpy as np


def softmax(logits):
    e = np.exp(np.asarray(logits, dtype=float))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    n = len(targets)
    z = np.asarray(logits, dtype=float)
    loss = np.log(np.exp(z).sum(axis=1)) - z[np.arange(n), targets]
    gradient = softmax(z)
    gradient[np.arange(n), targets] -= 1
    return float(loss.mean()), gradient / n
