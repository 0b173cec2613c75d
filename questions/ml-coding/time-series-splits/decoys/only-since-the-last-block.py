"""Rows of earlier test blocks do not train: they are known by the time of the next block.

verdict: wrong
"""

REPLACE = {"rows[: start - gap]": "rows[: min(start - gap, n - n_splits * test_size)]"}
