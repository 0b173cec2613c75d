import numpy as np


def dpo_loss(policy, reference, mask, beta):
    policy, reference = np.array(policy, dtype=float), np.array(reference, dtype=float)
    policy[~mask] = 0.0
    reference[~mask] = 0.0
    pi, ref = policy.sum(axis=-1), reference.sum(axis=-1)
    chosen, rejected = pi[:, 0] - ref[:, 0], pi[:, 1] - ref[:, 1]
    z = beta * (chosen - rejected)
    losses = np.maximum(-z, 0.0) + np.log1p(np.exp(-np.abs(z)))
    weight = 1.0 / (1.0 + np.exp(np.minimum(z, 700.0)))
    gradient = np.zeros(policy.shape)
    gradient[:, 0] = (-beta * weight / len(z))[:, None]
    gradient[:, 1] = (beta * weight / len(z))[:, None]
    gradient = gradient * mask
    return losses.mean(), gradient, np.mean(z > 0)
