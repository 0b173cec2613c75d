"""It stops when the last row of an epoch was right: no row of the whole epoch may be a mistake.

verdict: wrong
"""

REPLACE = {
    "                score = w @ rows[i]": "                score = w @ rows[i]\n                done = True"
}
