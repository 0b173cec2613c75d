"""An edge between two values is the lower of them: interpolate.

verdict: wrong
"""

REPLACE = {"edge += (place - low) * (x[low + 1] - x[low])": "edge = x[low]"}
