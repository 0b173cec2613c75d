"""The fit goes through the origin: it has an intercept.

verdict: wrong
"""

REPLACE = {
    "start = X.mean(axis=0)": "start = np.zeros(d)",
    "np.ones(n)": "np.zeros(n)",
    "np.diag(penalty)": "np.diag(penalty + np.eye(d + 1)[d])",
}
