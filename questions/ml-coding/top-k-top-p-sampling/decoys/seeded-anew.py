"""Every call draws the same, whatever the state of `rng`: it must be where the draws come from.

verdict: wrong
"""

REPLACE = {"rng.choice(": "np.random.default_rng(0).choice("}
