"""Refuses NaN only: an infinite entry makes the factor 0 and itself NaN.

verdict: wrong
"""

REPLACE = {
    "not np.all(np.isfinite(entries))": "np.isnan(entries).any()",
}
