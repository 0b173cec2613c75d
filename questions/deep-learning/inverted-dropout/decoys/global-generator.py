"""Draws from NumPy's global generator, so equal runs differ: draw from rng alone.

verdict: wrong
"""

REPLACE = {
    "rng.random(x.shape)": "np.random.default_rng().random(x.shape)",
}
