"""The training loss of an epoch is still not the mean over its examples.

verdict: wrong
"""

REPLACE = {
    " * len(y[rows]))": ")",
    "sum(losses) / len(y)": "sum(losses) / len(losses)",
}
