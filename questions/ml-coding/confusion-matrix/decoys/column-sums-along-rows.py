"""Under "pred" cell (i, j) is divided by the sum of column i instead of column j.

verdict: wrong
"""

REPLACE = {"matrix.sum(axis=0)[None, :]": "matrix.sum(axis=0)[:, None]"}
