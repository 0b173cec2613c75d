"""Differences are taken in the type of the points, where small integers wrap around: use floats.

verdict: wrong
"""

REPLACE = {"    X = X.astype(np.float64)\n": ""}
