"""Adds the two sides' variances without their sizes: a side counts by its number of rows.

verdict: wrong
"""

REPLACE = {
    "s**2 / k + s**2 / (len(y) - k)": "np.array([-y[order[:m]].var() - y[order[m:]].var() for m in k])",
}
