"""The window is counted in events instead of seconds.

verdict: wrong
"""

REPLACE = {"times[first] < time - window": "last - first > window"}
