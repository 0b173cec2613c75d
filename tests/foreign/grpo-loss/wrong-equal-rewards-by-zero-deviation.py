"""Wrong: equal rewards are recognised by a computed deviation of exactly 0; three rewards of 0.1 give advantages of -1 or 1 (strict edge case)."""

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
    equal = rewards.std(axis=1) == 0
    centred = rewards - rewards.mean(axis=1, keepdims=True)
    spread = rewards.std(axis=1, keepdims=True)
    spread[equal] = 1.0
    advantages = centred / spread
    advantages[equal] = 0.0
    mask = np.asarray(mask, dtype=bool)
    policy, old, reference = (
        np.where(mask, np.asarray(a, dtype=np.float64), 0.0) for a in (policy, old, reference)
    )
    ratio = np.exp(policy - old)
    a = advantages[:, :, None]
    surrogate = np.minimum(ratio * a, np.clip(ratio, 1 - clip, 1 + clip) * a)
    d = reference - policy
    objective = surrogate - beta * (np.exp(d) - d - 1)
    per_response = (objective * mask).sum(axis=2) / mask.sum(axis=2)
    return -per_response.mean(), advantages
