"""No unit is dropped while training either.

verdict: wrong
"""

REPLACE = {"rng.binomial(1, 1 - dropout, (len(yb), len(b))) / (1 - dropout)": "np.ones((len(yb), len(b)))"}
