"""Row sums are broadcast along the columns, so cell (i, j) is divided by the sum of row j: keep the axis.

verdict: wrong
"""

REPLACE = {"matrix.sum(axis=1)[:, None]": "matrix.sum(axis=1)"}
