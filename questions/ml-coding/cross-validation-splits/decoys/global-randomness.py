"""The randomness does not come from rng, so the same state of rng gives different splits.

verdict: wrong
"""

REPLACE = {"rng.permutation": "np.random.permutation"}
