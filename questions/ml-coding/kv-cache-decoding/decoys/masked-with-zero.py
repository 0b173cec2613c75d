"""Masked scores are set to 0, which is a score like any other: −inf takes their weight away.

verdict: wrong
"""

REPLACE = {"scores[mask] = -np.inf": "scores[mask] = 0.0"}
