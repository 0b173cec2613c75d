"""The targets are plain discounted returns: they should be the advantages plus the values.

verdict: wrong
"""

REPLACE = {
    "    targets = advantages + v\n": """\
    targets = r + gamma * w * alive
    for t in range(len(r) - 2, -1, -1):
        targets[t] = np.where(goes_on[t], r[t] + gamma * targets[t + 1], targets[t])
"""
}
