"""The coefficients are those of a fit through the origin, with an intercept added: centre X and y first.

verdict: wrong
"""

REPLACE = {
    "start = X.mean(axis=0)": "start = np.zeros(d)",
    "np.ones(n)": "np.zeros(n)",
    "np.diag(penalty)": "np.diag(penalty + np.eye(d + 1)[d])",
    "b = solved[d] - start @ w": "b = y.mean() - X.mean(axis=0) @ w",
}
