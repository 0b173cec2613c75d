"""A probability of exactly 1 is not in the last bin, as it should be: the last one is closed above.

verdict: wrong
"""

REPLACE = {"inside | (p == 1)": "inside"}
