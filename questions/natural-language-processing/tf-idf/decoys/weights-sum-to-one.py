"""The weights are scaled to sum to 1: their Euclidean length should be 1.

verdict: wrong
"""

REPLACE = {"math.sqrt(sum(w * w for w in weights.values()))": "sum(weights.values())"}
