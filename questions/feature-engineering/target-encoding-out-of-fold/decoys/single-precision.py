"""Targets in float32 are summed up in float32, where digits are lost: use float64.

verdict: wrong
"""

REPLACE = {"y = np.asarray(y, dtype=float)": "y = y if y.dtype == np.float32 else np.asarray(y, dtype=float)"}
