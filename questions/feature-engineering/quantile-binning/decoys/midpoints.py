"""An edge between two values is always their midpoint: go as far as the place says.

verdict: wrong
"""

REPLACE = {"edge += (place - low) * (x[low + 1] - x[low])": "edge = (x[low] + x[low + 1]) / 2"}
