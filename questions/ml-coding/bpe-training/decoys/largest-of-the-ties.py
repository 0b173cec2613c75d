"""Of equally frequent pairs the largest tuple is taken, as by a maximum of (count, pair): the smallest is.

verdict: wrong
"""

REPLACE = {"best = min(pair for": "best = max(pair for"}
