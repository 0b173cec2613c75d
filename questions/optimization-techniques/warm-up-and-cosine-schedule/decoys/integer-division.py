"""Divides whole numbers without a rest, so that the warm-up stays at 0.

verdict: wrong
"""

REPLACE = {
    "step / warmup": "step // warmup",
}
