"""The warm-up starts at the floor: it starts at 0.

verdict: wrong
"""

REPLACE = {
    "peak * (step / warmup)": "floor + (peak - floor) * (step / warmup)",
}
