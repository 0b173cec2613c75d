"""Where the MAD is 0 every value scores 0, the wildest too: all but the median are infinitely far away.

verdict: wrong
"""

REPLACE = {"math.inf if v > centre else -math.inf": "0.0"}
