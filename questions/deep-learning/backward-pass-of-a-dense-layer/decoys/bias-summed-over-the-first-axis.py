"""Sums the gradient of b over the first axis only: with sequences all axes but the last are summed.

verdict: wrong
"""

REPLACE = {
    "D.sum(axis=tuple(range(X.ndim - 1)))": "D.sum(axis=0)",
}
