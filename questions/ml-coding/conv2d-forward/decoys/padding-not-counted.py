"""The size of the output leaves the padding out.

verdict: wrong
"""

REPLACE = {
    "(padded.shape[2] - kh) // stride + 1": "max(0, H - kh) // stride + 1",
    "(padded.shape[3] - kw) // stride + 1": "max(0, D - kw) // stride + 1",
}
