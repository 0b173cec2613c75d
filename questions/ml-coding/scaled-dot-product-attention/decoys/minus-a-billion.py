"""Adds −1e9 to masked scores, which is no mask beside scores of 1e12: use minus infinity.

verdict: passed, not robust
"""

REPLACE = {
    """\
    top = np.max(scores, axis=-1, keepdims=True, where=seen, initial=-np.inf)
    shifted = np.where(seen, scores, 0.0) - np.where(np.isinf(top), 0.0, top)
    e = np.where(seen, np.exp(np.minimum(shifted, 0.0)), 0.0)
""": """\
    scores = scores + np.where(seen, 0.0, -1e9)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True)) * seen.any(axis=-1, keepdims=True)
""",
}

VARY = {"-1e9": ["-1e10"]}
