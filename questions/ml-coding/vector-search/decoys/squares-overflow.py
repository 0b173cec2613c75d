"""Squares of large entries overflow and those of small ones vanish: take the largest out of a row first.

verdict: passed, not robust
"""

REPLACE = {"    rows = rows / np.max(np.abs(rows), axis=1, keepdims=True)\n": ""}
