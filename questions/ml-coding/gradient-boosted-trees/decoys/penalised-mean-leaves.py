"""Leaves divide by the number of rows plus l2: for the log loss it is the sum of p(1 − p), plus l2.

verdict: wrong
"""

REPLACE = {"return float(g.sum() / (h.sum() + l2))": "return float(g.sum() / (len(g) + l2))"}
