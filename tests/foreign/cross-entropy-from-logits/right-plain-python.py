import math

import numpy as np


def rows_of(logits):
    return [[float(v) for v in row] for row in logits]


def softmax_row(z):
    top = max(z)
    e = [math.exp(v - top) for v in z]
    s = math.fsum(e)
    return [v / s for v in e], top + math.log(s)


def softmax(logits):
    return np.array([softmax_row(z)[0] for z in rows_of(logits)])


def cross_entropy(logits, targets):
    rows, labels = rows_of(logits), [int(t) for t in targets]
    if len(rows) != len(labels):
        raise ValueError("lengths")
    losses, gradient = [], []
    for z, t in zip(rows, labels):
        if t < 0 or t >= len(z):
            raise ValueError("target")
        p, log_sum = softmax_row(z)
        losses.append(log_sum - z[t])
        gradient.append([(v - (j == t)) / len(rows) for j, v in enumerate(p)])
    return math.fsum(losses) / len(losses), np.array(gradient)
