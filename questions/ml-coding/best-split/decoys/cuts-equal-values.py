"""Cuts between equal values are tried, which no threshold can make: only a smaller and a larger value part.

verdict: wrong
"""

REPLACE = {"            if low == high:\n                continue\n": ""}
