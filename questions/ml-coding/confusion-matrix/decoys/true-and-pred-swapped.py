"""Under the name "true" column sums are divided by, under "pred" row sums: it is the other way round.

verdict: wrong
"""

REPLACE = {
    "matrix.sum(axis=1)[:, None]": "matrix.sum(axis=0)[None, :]",
    "matrix.sum(axis=0)[None, :]": "matrix.sum(axis=1)[:, None]",
}
