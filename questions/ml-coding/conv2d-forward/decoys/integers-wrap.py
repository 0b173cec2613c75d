"""Multiplies small integers in their own dtype, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "X.astype(float)": "X",
    "W.astype(float)": "W.astype(X.dtype)",
}
