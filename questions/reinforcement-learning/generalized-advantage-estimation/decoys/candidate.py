import numpy as np


def gae(rewards, values, next_values, terminated, truncated, gamma, lam):
    r = np.array(rewards, dtype=float)
    v = np.array(values, dtype=float)
    w = np.array(next_values, dtype=float)
    alive = 1.0 - terminated
    goes_on = 1.0 - (terminated | truncated)
    advantages = np.zeros_like(r)
    last = np.zeros(r.shape[1])
    for t in range(len(r) - 1, -1, -1):
        delta = r[t] + gamma * w[t] * alive[t] - v[t]
        last = delta + gamma * lam * goes_on[t] * last
        advantages[t] = last
    targets = advantages + v
    return advantages, targets
