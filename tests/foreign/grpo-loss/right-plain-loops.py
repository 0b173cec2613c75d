"""Right: prompt by prompt, response by response, token by token."""

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
    P, G, T = np.shape(policy)
    advantages = np.zeros((P, G))
    total = 0.0
    for p in range(P):
        group = [float(r) for r in rewards[p]]
        if min(group) < max(group):
            mean = sum(group) / G
            deviation = (sum((r - mean) ** 2 for r in group) / G) ** 0.5
            for g in range(G):
                advantages[p, g] = (group[g] - mean) / deviation
        for g in range(G):
            a = float(advantages[p, g])
            terms = []
            for t in range(T):
                if not mask[p, g, t]:
                    continue
                lp, lo, lr = float(policy[p, g, t]), float(old[p, g, t]), float(reference[p, g, t])
                ratio = np.exp(lp - lo)
                clipped = min(max(ratio, 1 - clip), 1 + clip)
                d = lr - lp
                terms.append(min(ratio * a, clipped * a) - beta * (np.exp(d) - d - 1))
            total += sum(terms) / len(terms)
    return float(-total / (P * G)), advantages
