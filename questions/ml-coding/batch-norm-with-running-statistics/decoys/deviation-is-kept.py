"""Keeps a running deviation instead of a running variance.

verdict: wrong
"""

REPLACE = {
    "unbiased = var * n / (n - 1)": "unbiased = np.sqrt(var * n / (n - 1))",
}
