"""Theta is the correlation: it is the covariance over the variance of x.

verdict: wrong
"""

REPLACE = {"theta = cov / var_x": "theta = cov / np.sqrt(var_x * max(np.var(y, ddof=1), 1e-300))"}
