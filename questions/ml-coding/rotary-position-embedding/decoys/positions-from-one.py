"""Positions are one too high: 0 turns nothing.

verdict: wrong
"""

REPLACE = {
    "m = np.asarray(positions, dtype=float)": "m = np.asarray(positions, dtype=float) + 1",
}
