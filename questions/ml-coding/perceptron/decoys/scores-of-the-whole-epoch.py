"""The scores of all rows are computed before the epoch: a correction must act on the very next row.

verdict: wrong
"""

REPLACE = {
    "            for i in range(n):\n                score = w @ rows[i]": """\
            scores = rows @ w
            for i in range(n):
                score = scores[i]"""
}
