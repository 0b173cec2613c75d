"""Differences of small integers wrap: convert the series to float64 first.

verdict: wrong
"""

REPLACE = {"np.array(y, dtype=float)": "np.array(y)"}
