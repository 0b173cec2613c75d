"""Draws from a generator of its own with a fixed seed, so every call drops the same: draw from rng.

verdict: wrong
"""

REPLACE = {
    "rng.random(x.shape)": "np.random.default_rng(0).random(x.shape)",
}
