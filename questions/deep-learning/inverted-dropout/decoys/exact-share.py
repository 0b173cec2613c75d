"""Drops exactly a share of p in each call: each entry falls out for itself, so the number varies.

verdict: wrong
"""

REPLACE = {
    "u = rng.random(x.shape)": "u = rng.permutation(x.size).reshape(x.shape) / x.size",
}
