"""Right: all products as sums of logarithms, with exp at the end."""

import numpy as np


def focal_loss(logits, targets, gamma, alpha):
    logits, targets = np.asarray(logits), np.asarray(targets)
    if logits.shape != targets.shape or logits.size == 0:
        raise ValueError("logits and targets need one shape, with entries")
    if not np.isin(targets, (0, 1)).all():
        raise ValueError("targets are 0 or 1")
    if gamma < 0 or not 0 <= alpha <= 1:
        raise ValueError("gamma >= 0 and 0 <= alpha <= 1")
    x = np.array(logits, dtype=np.float64)
    t = np.array(targets, dtype=np.float64)
    z = (2 * t - 1) * x
    log_q = np.minimum(z, 0) - np.log1p(np.exp(-np.abs(z)))
    log_rest = log_q - z
    a = t * alpha + (1 - t) * (1 - alpha)
    loss = -(a * np.exp(gamma * log_rest) * log_q).sum() / x.size
    by_z = a * (gamma * np.exp(gamma * log_rest + log_q) * log_q - np.exp((gamma + 1) * log_rest))
    return float(loss), np.asarray(by_z * (2 * t - 1) / x.size)
