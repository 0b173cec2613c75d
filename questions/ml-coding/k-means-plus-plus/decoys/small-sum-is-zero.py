"""A small sum is taken for zero, so that in a small unit rows are drawn uniformly: compare with 0.

verdict: passed, not robust
"""

REPLACE = {"if cost.sum() == 0:": "if cost.sum() < 1e-12:"}
VARY = {"1e-12": ["1e-10", "1e-16"]}
