"""Leaves are mean residuals, the step for squared error: for the log loss divide by the sum of p(1 − p).

verdict: wrong
"""

REPLACE = {"return float(g.sum() / (h.sum() + l2))": "return float(g.sum() / len(g))"}
