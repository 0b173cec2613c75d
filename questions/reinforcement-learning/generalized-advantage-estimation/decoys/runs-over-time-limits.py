"""The sum runs on over a truncated step, although the next row belongs to another episode.

verdict: wrong
"""

REPLACE = {"goes_on = 1.0 - (terminated | truncated)": "goes_on = alive"}
