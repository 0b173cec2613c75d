"""A call with an infinite value raises no error: it should raise ValueError, and add nothing.

verdict: wrong
"""

REPLACE = {"not isfinite(v)": "v != v", "from math import isfinite\n": ""}
