"""Gaps are filled with 0: fill them with the median of their column.

verdict: wrong
"""

REPLACE = {"X[gaps[:, j], j] = median": "X[gaps[:, j], j] = 0.0"}
