"""The gradient still does not share the weights of the loss.

verdict: wrong
"""

REPLACE = {
    "    gradient = share[:, None] * (np.exp(logs) - target)\n": (
        "    counts = (share > 0) * share.sum() / (share > 0).sum()\n"
        "    gradient = counts[:, None] * (np.exp(logs) - target)\n"
    ),
}
