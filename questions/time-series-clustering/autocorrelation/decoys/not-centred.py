"""The mean is not subtracted, so a series far from 0 correlates at every lag.

verdict: wrong
"""

REPLACE = {"d = x - x.mean()": "d = x"}
