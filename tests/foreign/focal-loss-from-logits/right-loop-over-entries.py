"""Right: plain loop, with a branch on the sign so that exp never overflows."""

import numpy as np


def one(z, gamma):
    """Loss and slope for the logit z of the true class, without weight."""
    small = float(np.exp(-abs(z)))
    if z >= 0:
        q, rest = 1 / (1 + small), small / (1 + small)
        minus_log_q = float(np.log1p(small))
    else:
        q, rest = small / (1 + small), 1 / (1 + small)
        minus_log_q = -z + float(np.log1p(small))
    factor = rest**gamma
    return factor * minus_log_q, -factor * (gamma * q * minus_log_q + rest)


def focal_loss(logits, targets, gamma, alpha):
    if np.shape(logits) != np.shape(targets):
        raise ValueError("shapes differ")
    if np.size(logits) == 0:
        raise ValueError("no entries")
    if gamma < 0:
        raise ValueError("gamma is negative")
    if alpha < 0 or alpha > 1:
        raise ValueError("alpha lies outside [0, 1]")
    n = np.size(logits)
    total, slopes = 0.0, []
    for x, t in zip(np.ravel(logits).tolist(), np.ravel(targets).tolist()):
        if t == 1:
            loss, slope = one(float(x), gamma)
            total += alpha * loss
            slopes.append(alpha * slope / n)
        elif t == 0:
            loss, slope = one(-float(x), gamma)
            total += (1 - alpha) * loss
            slopes.append(-(1 - alpha) * slope / n)
        else:
            raise ValueError("a target is neither 0 nor 1")
    return total / n, np.array(slopes).reshape(np.shape(logits))
