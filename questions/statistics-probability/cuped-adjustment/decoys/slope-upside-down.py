"""Theta is divided by the variance of y, the slope of x on y: divide by the variance of x.

verdict: wrong
"""

REPLACE = {"np.var(x, ddof=1)": "max(np.var(y, ddof=1), 1e-300)"}
