"""The intercept is the mean of y: subtract the means of X times the coefficients.

verdict: wrong
"""

REPLACE = {"float(y.mean() - start @ w)": "float(y.mean())"}
