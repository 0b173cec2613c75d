"""The gradient of b is that of the last image alone: sum over all images.

verdict: wrong
"""

REPLACE = {
    "G.sum(axis=3).sum(axis=2).sum(axis=0)": "G.sum(axis=3).sum(axis=2)[-1] if n else np.zeros(f)",
}
