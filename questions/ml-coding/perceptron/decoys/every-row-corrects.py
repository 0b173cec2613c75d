"""Rows on the right side correct as well: only a mistake changes the weights.

verdict: wrong
"""

REPLACE = {
    "                    w = w + float(y[i]) * rows[i]\n": "",
    "                score = w @ rows[i]": """\
                score = w @ rows[i]
                w = w + float(y[i]) * rows[i]""",
}
