"""The reciprocal rank is that of the last relevant item among the first k: take the first.

verdict: wrong
"""

REPLACE = {"if g > 0 and rr == 0:": "if g > 0:"}
