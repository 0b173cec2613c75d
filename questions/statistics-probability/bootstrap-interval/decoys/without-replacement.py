"""Users are drawn without replacement, so that every resample is the data: draw with replacement.

verdict: wrong
"""

REPLACE = {"rng.integers(0, m, size=m)": "rng.permutation(m)"}
