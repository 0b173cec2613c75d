"""The smallest and the largest resampled mean are returned, whatever the level.

verdict: wrong
"""

REPLACE = {"tail = (1 - level) / 2": "tail = 0.0"}
