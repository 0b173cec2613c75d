"""All scores are positive: values below the median have negative ones.

verdict: wrong
"""

REPLACE = {"(v - centre) / mad": "abs(v - centre) / mad", "math.inf if v > centre else -math.inf": "math.inf"}
