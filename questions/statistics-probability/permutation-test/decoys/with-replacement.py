"""Values are drawn with replacement, as in a bootstrap: a division uses each value once.

verdict: wrong
"""

REPLACE = {"rng.permutation(len(pool))": "rng.integers(len(pool), size=len(pool))"}
