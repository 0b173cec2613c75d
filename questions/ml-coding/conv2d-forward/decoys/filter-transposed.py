"""Rows and columns of the filter are swapped.

verdict: wrong
"""

REPLACE = {
    "kernel = W.astype(float)": ("kernel = W.astype(float) if kh != kw else W.astype(float).swapaxes(2, 3)"),
}
