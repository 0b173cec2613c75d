"""Averages far below the target are no alarm: both sides count.

verdict: wrong
"""

REPLACE = {"abs(z - target)": "z - target"}
