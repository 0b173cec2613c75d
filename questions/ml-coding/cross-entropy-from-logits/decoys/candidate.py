import numpy as np


def softmax(logits):
    z = shifted(logits)
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


def cross_entropy(logits, targets):
    if len(targets) != len(logits) or min(targets) < 0 or max(targets) >= logits.shape[1]:
        raise ValueError("bad targets")
    rows = np.arange(len(targets))
    z = shifted(logits)
    loss = np.log(np.exp(z).sum(axis=1)) - z[rows, targets]
    gradient = softmax(logits)
    gradient[rows, targets] -= 1
    return float(loss.mean()), gradient / len(rows)


def shifted(logits):
    z = np.asarray(logits, dtype=float)
    return z - z.max(axis=1, keepdims=True)
