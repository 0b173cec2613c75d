import numpy as np


def ppo_loss(log_probs, old_log_probs, advantages, clip):
    new = np.asarray(log_probs, dtype=np.float64)
    old = np.asarray(old_log_probs, dtype=np.float64)
    adv = np.asarray(advantages, dtype=np.float64)
    n = len(adv)
    ratio = np.exp(np.minimum(new - old, 700.0))
    clipped = np.clip(ratio, 1.0 - clip, 1.0 + clip)
    plain, bounded = ratio * adv, clipped * adv
    objective = np.minimum(plain, bounded)
    loss = -objective.sum() / n
    active = plain <= bounded
    gradient = np.where(active, -plain / n, 0.0)
    fraction = np.mean(np.abs(ratio - 1.0) > clip)
    return loss, gradient, fraction
