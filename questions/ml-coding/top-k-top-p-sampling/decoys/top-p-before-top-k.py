"""Applies `top_p` to all tokens: it comes after `top_k`, whose tokens sum to 1 again.

verdict: wrong
"""

REPLACE = {
    "        probs = np.exp(z[order])\n        probs = probs / probs.sum()\n": """\
        full = np.array(logits, dtype=float)
        full = np.exp((full - full.max()) / temperature)
        probs = full[order] / full.sum()
"""
}
