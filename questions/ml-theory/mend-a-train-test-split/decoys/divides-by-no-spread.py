"""A column that does not vary is divided by 0.

verdict: wrong
"""

REPLACE = {
    "np.where(scale > 0, scale, 1)": "scale",
}
