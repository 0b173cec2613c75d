"""Nothing ever leaves the window: only the last seconds should count.

verdict: wrong
"""

REPLACE = {"events[first][0] < time - window": "window < 1"}
