"""Repeated values count once: quantiles are taken over all training values.

verdict: wrong
"""

REPLACE = {"x = np.sort(np.asarray(x, dtype=float))": "x = np.unique(np.asarray(x, dtype=float))"}
