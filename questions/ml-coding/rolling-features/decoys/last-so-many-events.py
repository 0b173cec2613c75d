"""The window is counted in events instead of seconds.

verdict: wrong
"""

REPLACE = {"events[first][0] < time - window": "last - first > window"}
