"""A warm-up that is as long as everything is not refused: nothing would be left for the fall.

verdict: wrong
"""

REPLACE = {
    "total <= warmup": "total < warmup",
}
