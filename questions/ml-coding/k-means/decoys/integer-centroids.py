"""Integer points get integer centroids (the dtype of X is kept, say), so means lose the fraction: use float.

verdict: wrong
"""

REPLACE = {"X = np.asarray(X, dtype=float)": "X = np.asarray(X)"}
