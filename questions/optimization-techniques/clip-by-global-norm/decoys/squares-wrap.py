"""Squares small integers in their own dtype, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "np.ravel(g).astype(float)": "np.sqrt(np.abs(np.ravel(g * g).astype(float)))",
}
