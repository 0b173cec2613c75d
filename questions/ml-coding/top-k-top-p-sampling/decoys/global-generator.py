"""Draws from a generator of its own instead of `rng`, so that nobody can repeat it.

verdict: wrong
"""

REPLACE = {"rng.choice(": "np.random.default_rng().choice("}
