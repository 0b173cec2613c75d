"""Sets masked scores to 0, which is a score like others: set them to minus infinity.

verdict: wrong
"""

REPLACE = {
    "np.where(seen, np.exp(np.minimum(shifted, 0.0)), 0.0)": (
        "np.exp(np.minimum(shifted, 700.0)) * seen.any(axis=-1, keepdims=True)"
    ),
}
