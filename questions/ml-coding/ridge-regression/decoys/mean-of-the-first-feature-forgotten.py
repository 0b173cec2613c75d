"""The intercept is the mean of y: subtract the mean of X times the coefficients.

verdict: wrong
"""

REPLACE = {"b = solved[d] - start @ w": "b = solved[d]"}
