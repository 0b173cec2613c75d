"""The cut before the largest value is never tried: a side of one row is a side, too.

verdict: wrong
"""

REPLACE = {"for i in range(1, n):": "for i in range(1, max(n - 1, 2) if n > 1 else 1):"}
