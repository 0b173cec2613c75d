"""Takes p for the probability to keep: it is the probability to drop.

verdict: wrong
"""

REPLACE = {
    "dropped = u < p": "dropped = u >= p",
    "mask / (1 - p)": "mask / max(p, 1e-9)",
}
