"""A floor above the peak is not refused: the rate would climb after the warm-up.

verdict: wrong
"""

REPLACE = {
    "floor < 0 or peak < floor": "floor < 0",
}
