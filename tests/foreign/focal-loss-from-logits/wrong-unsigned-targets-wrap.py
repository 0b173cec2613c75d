"""Wrong: 2 t - 1 is computed in the dtype of the targets, where 0 becomes 255: targets np.array([0], dtype=np.uint8)."""

import numpy as np


def focal_loss(logits, targets, gamma, alpha):
    logits, targets = np.asarray(logits), np.asarray(targets)
    if logits.shape != targets.shape or logits.size == 0:
        raise ValueError("logits and targets need one shape, with entries")
    if not np.isin(targets, (0, 1)).all():
        raise ValueError("targets are 0 or 1")
    if gamma < 0 or not 0 <= alpha <= 1:
        raise ValueError("gamma >= 0 and 0 <= alpha <= 1")
    sign = 2 * targets - 1
    weight = np.where(targets == 1, alpha, 1.0 - alpha)
    z = sign * logits.astype(np.float64)
    minus_log_q = np.logaddexp(0.0, -z)
    q = np.exp(-minus_log_q)
    rest = np.exp(-np.logaddexp(0.0, z))
    factor = weight * rest**gamma
    loss = np.mean(factor * minus_log_q)
    gradient = -1.0 * sign * factor * (gamma * q * minus_log_q + rest) / z.size
    return float(loss), np.asarray(gradient)
