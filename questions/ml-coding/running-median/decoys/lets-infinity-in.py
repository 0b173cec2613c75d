"""Infinite values are added: only NaN is refused.

verdict: wrong
"""

REPLACE = {"not isfinite(v)": "v != v", "from math import isfinite\n": ""}
