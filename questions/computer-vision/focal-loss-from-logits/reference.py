"""Binary focal loss from logits (Lin et al. 2017, appendix A)."""

import numpy as np


def focal_loss(
    logits: np.ndarray, targets: np.ndarray, gamma: float, alpha: float
) -> tuple[float, np.ndarray]:
    if logits.shape != targets.shape or logits.size == 0:
        raise ValueError(f"needs as many targets as logits, not {targets.shape} for {logits.shape}")
    if not np.isin(targets, (0, 1)).all():
        raise ValueError("targets must be 0 or 1")
    if gamma < 0 or not 0 <= alpha <= 1:
        raise ValueError("needs gamma >= 0 and 0 <= alpha <= 1")
    sign = np.where(targets == 1, 1.0, -1.0)
    weight = np.where(targets == 1, alpha, 1 - alpha)
    u = sign * logits
    log_q, log_r = -np.logaddexp(0, -u), -np.logaddexp(0, u)  # of the true class, of the other one
    focus = weight * np.exp(gamma * log_r)
    slope = focus * (gamma * np.exp(log_q) * log_q - np.exp(log_r))
    return float((-focus * log_q).mean()), sign * slope / u.size
