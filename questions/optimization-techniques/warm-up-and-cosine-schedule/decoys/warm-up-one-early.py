"""The warm-up counts from step + 1 and reaches its peak one step early: at step 0 the rate is 0.

verdict: wrong
"""

REPLACE = {
    "peak * (step / warmup)": "peak * ((step + 1) / warmup)",
}
