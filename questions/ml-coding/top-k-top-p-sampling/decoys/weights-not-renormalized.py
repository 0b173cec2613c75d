"""The probability that was filtered out goes to the first token: the kept ones share it by the softmax.

verdict: wrong
"""

REPLACE = {
    "    probs = np.exp(z)\n    probs = probs / probs.sum()\n": """\
    full = np.array(logits, dtype=float)
    full = np.exp((full - full.max()) / temperature)
    probs = np.exp(z) / full.sum()
    probs[order[0]] += 1 - probs.sum()
"""
}
