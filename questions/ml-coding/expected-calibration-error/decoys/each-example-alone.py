"""The distance is taken example by example and not between the two means of a bin.

verdict: wrong
"""

REPLACE = {"abs(predicted - share)": "abs(p[inside] - y[inside]).mean()"}
