"""Choices do not come from `rng`, so that runs cannot be repeated.

verdict: wrong
"""

REPLACE = {"self.rng = rng": "self.rng = np.random.default_rng()"}
