"""Right: one formula for the positives and one for the negatives, in p = sigmoid(x) and 1 - p."""

import numpy as np


def focal_loss(logits, targets, gamma, alpha):
    logits, targets = np.asarray(logits), np.asarray(targets)
    if logits.shape != targets.shape or logits.size == 0:
        raise ValueError("logits and targets need one shape, with entries")
    if not np.isin(targets, (0, 1)).all():
        raise ValueError("targets are 0 or 1")
    if gamma < 0 or not 0 <= alpha <= 1:
        raise ValueError("gamma >= 0 and 0 <= alpha <= 1")
    x = logits.astype(np.float64)
    e = np.exp(-np.abs(x))
    p = np.where(x >= 0, 1.0, e) / (1 + e)
    not_p = np.where(x >= 0, e, 1.0) / (1 + e)
    log_p = np.where(x >= 0, 0.0, x) - np.log1p(e)
    log_not_p = np.where(x >= 0, -x, 0.0) - np.log1p(e)
    losses, gradient = np.empty(x.shape), np.empty(x.shape)
    yes, no = targets == 1, targets == 0
    losses[yes] = (-alpha * not_p**gamma * log_p)[yes]
    losses[no] = (-(1 - alpha) * p**gamma * log_not_p)[no]
    gradient[yes] = (alpha * not_p**gamma * (gamma * p * log_p - not_p))[yes]
    gradient[no] = ((1 - alpha) * p**gamma * (p - gamma * not_p * log_not_p))[no]
    gradient /= x.size
    return float(losses.mean()), gradient
