"""Normalizes each row over its features, which is layer norm: batch norm takes columns.

verdict: wrong
"""

REPLACE = {
    "xhat = (X - mu) / std": (
        "xhat = (X - X.mean(axis=1, keepdims=True)) / np.sqrt(X.var(axis=1, keepdims=True) + self.eps)"
    ),
}
