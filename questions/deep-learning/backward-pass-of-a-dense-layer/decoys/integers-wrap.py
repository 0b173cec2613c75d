"""Multiplies small integers in their own dtype, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "X, W, b = X.astype(float), W.astype(float), b.astype(float)": (
        "W, b = W.astype(X.dtype), b.astype(X.dtype)"
    ),
}
