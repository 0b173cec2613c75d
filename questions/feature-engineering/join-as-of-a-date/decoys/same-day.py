"""A reading of the event's own day is used: only earlier days were known.

verdict: wrong
"""

REPLACE = {"from bisect import bisect_left": "from bisect import bisect_right as bisect_left"}
