import numpy as np


def grpo_loss(policy, old, reference, mask, rewards, clip, beta):
    policy, old, reference = (np.array(a, dtype=float) for a in (policy, old, reference))
    policy[~mask] = old[~mask] = reference[~mask] = 0.0
    r = np.array(rewards, dtype=float)
    mean, std = r.mean(axis=1, keepdims=True), r.std(axis=1, keepdims=True)
    std[np.ptp(r, axis=1) == 0] = np.inf
    advantages = (r - mean) / std
    adv = advantages[..., None]
    ratio = np.exp(policy - old)
    objective = np.minimum(ratio * adv, np.clip(ratio, 1.0 - clip, 1.0 + clip) * adv)
    delta = reference - policy
    kl = np.exp(delta) - delta - 1.0
    per_token = (objective - beta * kl) * mask
    per_response = per_token.sum(axis=-1) / mask.sum(axis=-1)
    loss = -per_response.mean()
    return loss, advantages
