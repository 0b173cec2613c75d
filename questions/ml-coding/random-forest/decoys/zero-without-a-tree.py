"""A row that every sample has gets a number out of bag: no tree can speak for it, so it is NaN.

verdict: wrong
"""

REPLACE = {"if out else np.nan": "if out else 0.0"}
