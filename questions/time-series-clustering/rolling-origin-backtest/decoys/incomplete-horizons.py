"""Origins near the end are used for short horizons only: all horizons have the same origins.

verdict: wrong
"""

REPLACE = {
    "while origin + horizon <= len(y):": "counts = [0] * horizon\n    while origin < len(y):",
    "in range(horizon):": "in range(min(horizon, len(y) - origin)):",
    "            sums[h] +=": "            counts[h] += 1\n            sums[h] +=",
    "[s / len(origins) for s in sums]": "[s / c for s, c in zip(sums, counts)]",
}
