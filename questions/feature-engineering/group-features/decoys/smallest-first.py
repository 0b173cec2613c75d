"""Rank 1 is the smallest value: it is the largest.

verdict: wrong
"""

REPLACE = {", reverse=True": ""}
