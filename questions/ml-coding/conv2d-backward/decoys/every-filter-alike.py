"""The gradients of all filters are added up before they take their weights: each goes through its own.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(g, W, axes=(1, 0))": "g.sum(axis=1)[:, None, None, None] * W.sum(axis=0) / f",
}
