"""The gradient is zero for every ratio outside the range: what went the wrong way keeps its own.

verdict: wrong
"""

REPLACE = {"active = plain <= bounded": "active = ratio == clipped"}
