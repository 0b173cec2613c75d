"""Sets scores that are masked to 0, which is a score like others: set them to minus infinity.

verdict: wrong
"""

REPLACE = {
    "np.where(later, -np.inf, s)": "np.where(later, 0.0, s)",
}
