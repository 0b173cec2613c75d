"""An edge between two values is the upper of them: interpolate.

verdict: wrong
"""

REPLACE = {"edge += (place - low) * (x[low + 1] - x[low])": "edge = x[low + 1]"}
