"""Both factors start at 0: then neither has a gradient, and nothing is ever learned.

verdict: wrong
"""

REPLACE = {"rng.standard_normal((rank, in_features)) / np.sqrt(in_features)": "np.zeros((rank, in_features))"}
