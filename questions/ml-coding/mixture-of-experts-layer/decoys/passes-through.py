"""A token that lost all its experts is passed through: its output is 0, the residual path does the rest.

verdict: wrong
"""

REPLACE = {"    f = counts": "    y[~keep.any(axis=1)] = x[~keep.any(axis=1)]\n    f = counts"}
