"""Returns max_norm where nothing is clipped: the second value is the norm before clipping, always.

verdict: wrong
"""

REPLACE = {
    "return clipped, norm": "return clipped, max(norm, float(max_norm))",
}
