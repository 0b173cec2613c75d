"""Rows are drawn in proportion to their distance: it is the squared distance.

verdict: wrong
"""

REPLACE = {"cost = squares.min(axis=1)": "cost = np.sqrt(squares.min(axis=1))"}
