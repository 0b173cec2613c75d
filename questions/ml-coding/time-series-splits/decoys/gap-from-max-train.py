"""The gap is taken from the latest max_train rows: take so many of those before the gap.

verdict: wrong
"""

REPLACE = {"train[-max_train:]": "rows[max(start - max_train, 0) : start - gap]"}
