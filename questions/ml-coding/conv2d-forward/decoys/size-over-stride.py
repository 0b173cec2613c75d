"""Divides the number of places by the stride and rounds down: divide size − filter, then add 1.

verdict: wrong
"""

REPLACE = {
    "(padded.shape[2] - kh) // stride + 1": "(padded.shape[2] - kh + 1) // stride",
    "(padded.shape[3] - kw) // stride + 1": "(padded.shape[3] - kw + 1) // stride",
}
