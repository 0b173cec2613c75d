"""The intercept is the mean of y, right for centred X only: subtract mean of X times coefficients.

verdict: wrong
"""

REPLACE = {"y.mean() - X.mean(axis=0) @ coef": "y.mean()"}
