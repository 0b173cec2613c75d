"""The fall counts from step 0, so that it begins below the peak: count from the end of the warm-up.

verdict: wrong
"""

REPLACE = {
    "(step - warmup) / (total - warmup)": "step / total",
}
