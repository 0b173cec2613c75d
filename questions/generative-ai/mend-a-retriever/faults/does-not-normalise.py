"""The score of a chunk still changes when all of it is said twice.

verdict: wrong
"""

REPLACE = {
    "    return float(one @ other / lengths)\n": "    return float(one @ other)\n",
}
