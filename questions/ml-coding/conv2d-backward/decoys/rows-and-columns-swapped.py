"""Rows and columns of a square filter are swapped on the way back to X.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(g, W, axes=(1, 0))": ("np.tensordot(g, W if kh != kw else W.swapaxes(2, 3), axes=(1, 0))"),
}
