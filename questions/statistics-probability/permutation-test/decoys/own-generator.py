"""Chance does not come from rng: equal generators must give equal p.

verdict: wrong
"""

REPLACE = {"rng.permutation(len(pool))": "np.random.permutation(len(pool))"}
