"""A column without any known value stays missing: fill it with 0.

verdict: wrong
"""

REPLACE = {"np.zeros(X.shape[1])": "np.full(X.shape[1], np.nan)"}
