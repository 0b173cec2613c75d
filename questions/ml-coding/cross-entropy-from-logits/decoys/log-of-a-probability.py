"""Takes the log of a probability that was clipped or has underflowed: the loss is logsumexp(z) - z[target].

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
    n = len(targets)
    p = softmax(logits)
    loss = -np.log(np.clip(p[np.arange(n), targets], 1e-15, 1))
    p[np.arange(n), targets] -= 1
    return float(loss.mean()), p / n
