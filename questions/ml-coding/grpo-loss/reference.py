"""Group relative policy optimization (Shao et al. 2024, equations 3 and 4), as a loss."""

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
    policy, old, reference = (np.asarray(a, dtype=float) for a in (policy, old, reference))
    advantages = normalized(np.asarray(rewards, dtype=float))
    A = advantages[:, :, None]
    with np.errstate(all="ignore"):  # at masked places anything may stand
        ratio = np.exp(policy - old)
        gain = np.minimum(ratio * A, np.clip(ratio, 1 - clip, 1 + clip) * A)
        drift = np.exp(reference - policy) - (reference - policy) - 1
        objective = gain - beta * drift
    of_responses = np.where(mask, objective, 0.0).sum(axis=2) / mask.sum(axis=2)
    return float(-of_responses.mean()), advantages


def normalized(rewards: np.ndarray) -> np.ndarray:
    """Rewards relative to their group (a row); 0 where all of a group are equal."""
    centred = rewards - rewards.mean(axis=1, keepdims=True)
    spread = rewards.std(axis=1, keepdims=True)
    differ = rewards.max(axis=1, keepdims=True) > rewards.min(axis=1, keepdims=True)
    return np.divide(centred, spread, out=np.zeros_like(centred), where=differ)
