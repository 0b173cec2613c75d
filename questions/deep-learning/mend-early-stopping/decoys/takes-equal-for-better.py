"""A loss that is below by no more than `min_delta` counts as an improvement.

verdict: wrong
"""

REPLACE = {
    "loss < best - self.min_delta": "loss <= best - self.min_delta",
}
