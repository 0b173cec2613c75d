"""One is added to the number of divisions but not to the count, so that p is too small and can be 0.

verdict: wrong
"""

REPLACE = {"hits = 1\n": "hits = 0\n"}
