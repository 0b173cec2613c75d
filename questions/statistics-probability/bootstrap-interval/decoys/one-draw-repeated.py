"""Each resample is the same draw, since the seed is set anew each time: both ends are one number.

verdict: wrong
"""

REPLACE = {"rng.integers(0, m, size=m)": "np.random.default_rng(0).integers(0, m, size=m)"}
