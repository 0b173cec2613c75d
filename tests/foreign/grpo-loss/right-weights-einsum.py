"""Right: a weight 1/(P G length) for each real token and one weighted sum; the losses as a maximum of minus both terms."""

import numpy as np


def grpo_loss(
    policy: np.ndarray,
    old: np.ndarray,
    reference: np.ndarray,
    mask: np.ndarray,
    rewards: np.ndarray,
    clip: float,
    beta: float,
) -> tuple[float, np.ndarray]:
    """Loss of group relative policy optimization, and the advantage of each response."""
    rewards = np.asarray(rewards, dtype=np.float64)
    equal = rewards.max(axis=1) == rewards.min(axis=1)
    centred = rewards - rewards.mean(axis=1, keepdims=True)
    spread = rewards.std(axis=1, keepdims=True)
    spread[equal] = 1.0
    advantages = centred / spread
    advantages[equal] = 0.0
    keep = np.array(mask, dtype=bool)
    weight = keep / keep.sum(axis=-1, keepdims=True) / rewards.size
    log_ratio = np.zeros(keep.shape)
    gap = np.zeros(keep.shape)
    policy = np.array(policy, dtype=np.float64)
    np.subtract(policy, np.array(old, dtype=np.float64), out=log_ratio, where=keep)
    np.subtract(np.array(reference, dtype=np.float64), policy, out=gap, where=keep)
    ratio = np.exp(log_ratio)
    a = np.broadcast_to(advantages[..., None], keep.shape)
    low = np.maximum(-a * ratio, -a * np.maximum(1 - clip, np.minimum(1 + clip, ratio)))
    kl = np.exp(gap) - gap - 1
    return float(np.einsum("pgt,pgt->", weight, low + beta * kl)), advantages
