"""The fit goes through the origin: centre both X and y, or fit an intercept.

verdict: wrong
"""

REPLACE = {
    "start = X.mean(axis=0)": "start = np.zeros(d)",
    "t = y - y.mean()": "t = y",
    "float(y.mean() - start @ w)": "0.0",
}
