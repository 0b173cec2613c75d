"""A p of 1 is not refused: it would divide by zero.

verdict: wrong
"""

REPLACE = {
    "p < 0 or p >= 1": "p < 0 or p > 1",
}
