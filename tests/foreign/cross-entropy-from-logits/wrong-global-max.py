import numpy as np


def logsumexp(a):
    top = np.amax(a)
    return top + np.log(np.sum(np.exp(a - top), axis=-1))


def softmax(logits):
    a = logits * 1.0
    scaled = np.exp(a - np.amax(a))
    return np.divide(scaled, scaled.sum(-1)[:, None])


def cross_entropy(logits, targets):
    if len(logits) != len(targets):
        raise ValueError("length")
    for t in targets:
        if not 0 <= t < logits.shape[1]:
            raise ValueError("class")
    a = logits.astype(float)
    picked = np.take_along_axis(a, targets[:, None].astype(int), axis=1)[:, 0]
    d = softmax(logits.astype(float))
    np.put_along_axis(d, targets[:, None].astype(int), np.take_along_axis(d, targets[:, None].astype(int), 1) - 1, 1)
    return np.mean(logsumexp(a) - picked), d / len(a)
