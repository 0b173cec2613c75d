"""Adds up absolute values: the Euclidean norm is the root of the sum of squares.

verdict: wrong
"""

REPLACE = {
    "largest * np.sqrt(np.sum((entries / largest) ** 2))": "np.abs(entries).sum()",
}
