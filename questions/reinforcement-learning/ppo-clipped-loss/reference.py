"""PPO's clipped surrogate (Schulman et al. 2017, equation 7), as a loss, with its gradient."""

import numpy as np


def ppo_loss(
    log_probs: np.ndarray, old_log_probs: np.ndarray, advantages: np.ndarray, clip: float
) -> tuple[float, np.ndarray, float]:
    new, old, A = (np.asarray(a, dtype=float) for a in (log_probs, old_log_probs, advantages))
    with np.errstate(over="ignore", invalid="ignore"):
        ratio = np.exp(new - old)
        slope = ratio * A
    within = np.clip(ratio, 1 - clip, 1 + clip)
    bounded = np.where(A < 0, np.maximum(ratio, within), np.minimum(ratio, within))
    gradient = np.where(bounded == ratio, -slope / len(A), 0.0)
    return float(-(bounded * A).mean()), gradient, float((ratio != within).mean())
