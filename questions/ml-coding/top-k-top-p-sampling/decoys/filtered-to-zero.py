"""Sets filtered logits to 0 instead of −inf: such tokens are still drawn now and then.

verdict: wrong
"""

REPLACE = {
    "z[order[top_k:]] = -np.inf": "z[order[top_k:]] = 0.0",
    "z[order[total >= top_p]] = -np.inf": "z[order[total >= top_p]] = 0.0",
}
