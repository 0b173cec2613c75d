"""A is drawn from a uniform distribution: a normal one is asked for.

verdict: wrong
"""

REPLACE = {
    "rng.standard_normal((rank, in_features)) / np.sqrt(in_features)": (
        "rng.uniform(-1, 1, (rank, in_features)) * np.sqrt(3 / in_features)"
    )
}
