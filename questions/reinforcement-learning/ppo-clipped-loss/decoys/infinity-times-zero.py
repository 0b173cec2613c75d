"""A ratio that overflows makes NaN of an advantage or a mask that is 0, as infinity times 0 is.

verdict: passed, not robust
"""

REPLACE = {
    "np.exp(np.minimum(new - old, 700.0))": "np.exp(new - old)",
    "np.where(active, -plain / n, 0.0)": "active * -plain / n",
}
