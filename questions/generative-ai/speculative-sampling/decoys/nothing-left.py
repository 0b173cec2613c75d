"""Fails where rounding leaves nothing of the positive part: the target stands in for it.

verdict: passed, not robust
"""

REPLACE = {"        if rest.sum() == 0:\n            rest = p\n": ""}
