"""The training loss still counts the rows of a small batch for more than those of a full one.

verdict: wrong
"""

REPLACE = {
    " * len(y[rows]))": ")",
    "sum(losses) / len(y)": "sum(losses) / len(losses)",
}
