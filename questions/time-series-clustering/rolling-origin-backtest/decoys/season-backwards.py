"""The last season is read from its end: its oldest value comes first.

verdict: wrong
"""

REPLACE = {"known[h % season]": "known[-1 - h % season]"}
