"""The midpoint is computed in the type of X, where the sum of two small integers wraps around: use floats.

verdict: wrong
"""

REPLACE = {"X[:, j].astype(float)": "X[:, j]", "threshold = low": "threshold = (low + high) / 2"}
