"""Nothing ever leaves the window: only the last seconds should count.

verdict: wrong
"""

REPLACE = {"times[first] < time - window": "window < 1"}
