"""Returns places in the sorted order: they must be turned back into token ids.

verdict: wrong
"""

REPLACE = {"    probs = np.exp(z)\n": "    probs = np.exp(z[order])\n"}
