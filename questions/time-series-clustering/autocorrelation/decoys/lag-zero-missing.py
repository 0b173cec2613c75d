"""Lag 0 is left out: the result begins with it.

verdict: wrong
"""

REPLACE = {"return r": "return r[1:]"}
