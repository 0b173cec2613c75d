"""The weights do not count: it should be the weighted mean.

verdict: wrong
"""

REPLACE = {"    total, weight = 0.0, 0.0": "    weights = np.ones(n)\n    total, weight = 0.0, 0.0"}
