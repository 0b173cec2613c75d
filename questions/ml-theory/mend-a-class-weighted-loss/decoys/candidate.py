import math

import numpy as np


def weighted_loss(logits, labels, *, weights, ignored):
    logits = np.array(logits, float)
    gradient = np.zeros(logits.shape)
    loss = mass = 0.0
    for i, label in enumerate(labels):
        if label == ignored:
            continue
        w, row = float(weights[label]), logits[i]
        top = max(row)
        z = top + math.log(sum(math.exp(x - top) for x in row))
        loss += w * (z - row[label])
        mass += w
        gradient[i] = w * np.exp(row - z)
        gradient[i, label] -= w
    if mass == 0:
        return 0.0, gradient
    return loss / mass, gradient / mass
