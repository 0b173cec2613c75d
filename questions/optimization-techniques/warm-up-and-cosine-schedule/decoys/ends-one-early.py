"""The fall ends one step before `total`: it lasts total − warmup steps.

verdict: wrong
"""

REPLACE = {
    "done = (step - warmup) / (total - warmup)": (
        "done = min(1.0, (step - warmup) / max(1, total - warmup - 1))"
    ),
}
