"""Sums are computed in the type of the input, where small integers wrap around: convert to float first.

verdict: wrong
"""

REPLACE = {
    "    X = X.astype(float)\n    y = y.astype(float)\n": "",
    "start = X.mean(axis=0)": "start = X.sum(axis=0, dtype=X.dtype) / n",
    "design.T @ y": "np.append(X.T @ y - start * y.sum(), y.sum())",
}
