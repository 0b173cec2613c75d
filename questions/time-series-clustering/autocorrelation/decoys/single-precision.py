"""A float32 series is computed in float32, where digits are lost: convert it first.

verdict: wrong
"""

REPLACE = {
    "np.asarray(x, dtype=np.float64)": "np.asarray(x)",
    "r = np.ones(max_lag + 1)": "r = np.ones(max_lag + 1, d.dtype)",
}
