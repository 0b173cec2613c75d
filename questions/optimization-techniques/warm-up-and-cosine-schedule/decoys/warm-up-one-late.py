"""Divides by warmup + 1, so that the climb ends below the peak and the rate jumps.

verdict: wrong
"""

REPLACE = {
    "peak * (step / warmup)": "peak * (step / (warmup + 1))",
}
