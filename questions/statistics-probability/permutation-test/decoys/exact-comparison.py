"""Means are compared to the last digit, where sums in another order differ: leave room for rounding.

verdict: passed, not robust
"""

REPLACE = {"d >= observed - slack": "d >= observed"}
