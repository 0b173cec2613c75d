"""The residual still has the coefficient's own part in it: add that back before the threshold.

verdict: wrong
"""

REPLACE = {"gram[j] @ w + size[j] * w[j]": "gram[j] @ w"}
