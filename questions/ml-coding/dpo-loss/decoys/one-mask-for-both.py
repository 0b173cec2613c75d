"""Uses the chosen response's mask for both: the rejected one has its own.

verdict: wrong
"""

REPLACE = {
    "    policy[~mask] = 0.0\n": """\
    mask = np.stack([mask[:, 0], mask[:, 0]], axis=1)
    policy[~mask] = 0.0
"""
}
