"""Both factors start at random values: one must be 0, so that nothing changes at first.

verdict: wrong
"""

REPLACE = {"np.zeros((out_features, rank))": "rng.standard_normal((out_features, rank)) / np.sqrt(rank)"}
