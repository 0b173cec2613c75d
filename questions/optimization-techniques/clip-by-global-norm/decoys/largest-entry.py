"""Takes the largest entry for the norm: what is asked is the root of the sum of squares.

verdict: wrong
"""

REPLACE = {
    "largest * np.sqrt(np.sum((entries / largest) ** 2))": "np.abs(entries).max()",
}
