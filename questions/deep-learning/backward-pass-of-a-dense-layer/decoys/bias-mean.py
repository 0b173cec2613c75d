"""The gradient of b is a mean over the rows: b acts on every row, so it is their sum.

verdict: wrong
"""

REPLACE = {
    "db = D.sum(": "db = np.divide(1, n) * D.sum(",
}
