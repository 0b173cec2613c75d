"""A sweep is missing.

verdict: wrong
"""

REPLACE = {"in range(n_sweeps)": "in range(max(1, n_sweeps - 1))"}
