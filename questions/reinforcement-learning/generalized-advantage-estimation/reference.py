"""Generalized advantage estimation by one pass backwards (Schulman et al. 2016, equation 16)."""

import numpy as np


def gae(
    rewards: np.ndarray,
    values: np.ndarray,
    next_values: np.ndarray,
    terminated: np.ndarray,
    truncated: np.ndarray,
    gamma: float,
    lam: float,
) -> tuple[np.ndarray, np.ndarray]:
    rewards, values, next_values = (np.asarray(a, dtype=float) for a in (rewards, values, next_values))
    errors = rewards + gamma * np.where(terminated, 0.0, next_values) - values
    ends = np.logical_or(terminated, truncated)
    advantages = np.empty_like(errors)
    running = np.zeros(errors.shape[1])
    for t in reversed(range(len(errors))):
        running = errors[t] + gamma * lam * np.where(ends[t], 0.0, running)
        advantages[t] = running
    return advantages, advantages + values
