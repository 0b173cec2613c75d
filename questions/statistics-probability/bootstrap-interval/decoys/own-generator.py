"""Chance does not come from rng: equal generators must give equal intervals.

verdict: wrong
"""

REPLACE = {"rng.integers(0, m, size=m)": "np.random.randint(0, m, size=m)"}
