"""Divides by the mean of the square itself: take its root.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(vhat)": "vhat",
}
