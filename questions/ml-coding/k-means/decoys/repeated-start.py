"""The start is not k different rows of X (one is drawn twice, say), so a cluster can begin empty.

verdict: wrong
"""

REPLACE = {"rng.choice(len(X), k, replace=False)": "rng.integers(0, len(X), k)"}
