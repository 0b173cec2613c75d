"""The last value is repeated, and not the last season.

verdict: wrong
"""

REPLACE = {"known[h % season]": "known[-1]"}
