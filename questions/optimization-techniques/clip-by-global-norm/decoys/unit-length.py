"""Clipped gradients have norm 1 instead of max_norm: multiply by max_norm / norm.

verdict: wrong
"""

REPLACE = {
    "factor = max_norm / norm": "factor = 1 / norm",
}
