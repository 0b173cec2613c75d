"""Theta is fitted on the control group alone: it is over all users.

verdict: wrong
"""

REPLACE = {
    "np.sum((x - x.mean()) * (y - y.mean())) / (n - 1)": "np.cov(x[c], y[c])[0, 1]",
    "np.var(x, ddof=1)": "np.var(x[c], ddof=1) or 1.0",
}
