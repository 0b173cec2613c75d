"""Sums the gradients by gamma and beta over the first axis only: all axes but the last are summed.

verdict: wrong
"""

REPLACE = {
    "rows = tuple(range(X.ndim - 1))": "rows = 0 if X.ndim > 1 else ()",
}
