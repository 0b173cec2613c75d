"""Theta is the slope within groups, around each group's own means: center by the means of all users.

verdict: wrong
"""

REPLACE = {
    "np.sum((x - x.mean()) * (y - y.mean())) / (n - 1)": "sum(x[g] @ (y[g] - y[g].mean()) for g in (t, c))",
    "np.var(x, ddof=1)": "sum(x[g] @ (x[g] - x[g].mean()) for g in (t, c))",
}
