"""Squares of 1e200 overflow, although the norm does not: divide by the largest entry first.

verdict: passed, not robust
"""

REPLACE = {
    "largest * np.sqrt(np.sum((entries / largest) ** 2))": "np.sqrt(np.sum(entries**2))",
}
