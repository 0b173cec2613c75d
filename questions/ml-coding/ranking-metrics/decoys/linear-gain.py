"""The gain is the grade itself: it is 2 to the power of the grade, minus 1.

verdict: wrong
"""

REPLACE = {
    "dcg += (2**g - 1)": "dcg += g",
    "sum((2**g - 1)": "sum(g",
}
