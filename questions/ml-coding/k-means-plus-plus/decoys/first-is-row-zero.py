"""The first centre is always the same row: draw it uniformly.

verdict: wrong
"""

REPLACE = {"indices[0] = rng.integers(len(X))": "indices[0] = 0"}
