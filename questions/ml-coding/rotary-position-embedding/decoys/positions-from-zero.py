"""Counts positions from 0 itself: they are given, and with a cache begin elsewhere.

verdict: wrong
"""

REPLACE = {
    "m = np.asarray(positions, dtype=float)": "m = np.arange(n, dtype=float)",
}
