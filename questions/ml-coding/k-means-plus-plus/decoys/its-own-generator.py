"""It draws from a generator of its own: equal states of `rng` must give equal choices.

verdict: wrong
"""

REPLACE = {"    X = X.astype(np.float64)": "    rng = np.random.default_rng()\n    X = X.astype(np.float64)"}
