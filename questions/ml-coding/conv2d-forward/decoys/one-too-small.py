"""The output lacks its last row and column: there are floor((size − filter) / stride) + 1.

verdict: wrong
"""

REPLACE = {
    "(padded.shape[2] - kh) // stride + 1": "(padded.shape[2] - kh) // stride",
    "(padded.shape[3] - kw) // stride + 1": "(padded.shape[3] - kw) // stride",
}
