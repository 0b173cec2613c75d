"""Direct preference optimization (Rafailov et al. 2023, equation 7) with its gradient."""

import numpy as np


def dpo_loss(
    policy: np.ndarray, reference: np.ndarray, mask: np.ndarray, beta: float
) -> tuple[float, np.ndarray, float]:
    with np.errstate(invalid="ignore"):  # at masked places anything may stand
        difference = np.subtract(policy, reference, dtype=float)
    log_ratio = np.where(mask, difference, 0.0).sum(axis=2)
    z = beta * (log_ratio[:, 0] - log_ratio[:, 1])
    loss = np.logaddexp(0.0, -z).mean()
    slope = -beta * np.exp(-np.logaddexp(0.0, z)) / len(z)
    signed = np.stack([slope, -slope], axis=1)
    return float(loss), np.where(mask, signed[:, :, None], 0.0), float((z > 0).mean())
