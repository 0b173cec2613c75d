"""Filters and channels are swapped on the way back, which runs where there are as many of both.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(g, W, axes=(1, 0))": ("np.tensordot(g, W if f != c else W.swapaxes(0, 1), axes=(1, 0))"),
}
