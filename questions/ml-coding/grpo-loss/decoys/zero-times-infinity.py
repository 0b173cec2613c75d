"""Multiplies by the mask, which makes NaN of what is infinite at a masked place: select instead.

verdict: passed, not robust
"""

REPLACE = {"    policy[~mask] = old[~mask] = reference[~mask] = 0.0\n": ""}
