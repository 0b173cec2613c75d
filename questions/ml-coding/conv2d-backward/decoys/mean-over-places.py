"""The gradient of b is a mean over the places: every place has the bias, so it is a sum.

verdict: wrong
"""

REPLACE = {
    "G.sum(axis=3).sum(axis=2).sum(axis=0)": "G.sum(axis=0).mean(axis=(1, 2))",
}
