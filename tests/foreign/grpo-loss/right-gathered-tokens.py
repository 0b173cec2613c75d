"""Right: only the real tokens in one flat list, summed by response with bincount."""

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
    rewards = np.array(rewards, dtype=np.float64)
    P, G = rewards.shape
    shifted = rewards - rewards[:, :1]
    centred = shifted - shifted.mean(axis=1, keepdims=True)
    norm = np.sqrt((centred**2).mean(axis=1, keepdims=True))
    live = np.any(shifted != 0, axis=1, keepdims=True)
    advantages = np.divide(centred, norm, out=np.zeros((P, G)), where=live & (norm > 0))
    p, g, t = np.nonzero(mask)
    lp, lo, lr = (np.asarray(a)[p, g, t].astype(np.float64) for a in (policy, old, reference))
    a = advantages[p, g]
    ratio = np.exp(lp - lo)
    bound = np.where(a >= 0, np.minimum(ratio, 1 + clip), np.maximum(ratio, 1 - clip))
    d = lr - lp
    objective = bound * a - beta * (np.expm1(d) - d)
    row = p * G + g
    sums = np.bincount(row, weights=objective, minlength=P * G)
    counts = np.bincount(row, minlength=P * G)
    return -np.mean(sums / counts), advantages
