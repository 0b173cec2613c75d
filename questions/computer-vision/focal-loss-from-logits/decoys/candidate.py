import numpy as np


def focal_loss(logits, targets, gamma, alpha):
    if np.shape(logits) != np.shape(targets) or np.size(logits) == 0:
        raise ValueError("shapes")
    if not np.all((targets == 0) | (targets == 1)):
        raise ValueError("targets")
    if gamma < 0:
        raise ValueError("gamma")
    if alpha < 0 or alpha > 1:
        raise ValueError("alpha")
    z = np.asarray(logits, float)
    positive = targets == 1
    a = np.where(positive, alpha, 1 - alpha)
    u = np.where(positive, z, -z)
    log_q = log_sigmoid(u)
    q = np.exp(log_q)
    r = np.exp(log_sigmoid(-u))
    factor = r**gamma
    losses = -a * factor * log_q
    du = a * factor * (gamma * q * log_q - r)
    dz = np.where(positive, du, -du)
    return float(losses.mean()), dz / z.size


def log_sigmoid(v):
    return np.minimum(v, 0) - np.log1p(np.exp(-np.abs(v)))
