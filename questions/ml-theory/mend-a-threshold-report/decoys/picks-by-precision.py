"""The threshold is the one of the best precision.

verdict: wrong
"""

REPLACE = {
    "2 * tp / (sum(s >= t for s in scores) + sum(labels)) if": "tp / sum(s >= t for s in scores) if",
}
