"""The reciprocal rank is one place off: the first item has rank 1.

verdict: wrong
"""

REPLACE = {"rr = 1 / (i + 1)": "rr = 1 / (i + 2)"}
