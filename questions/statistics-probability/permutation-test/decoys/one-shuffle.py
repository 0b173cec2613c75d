"""One shuffle is counted every time, since the seed is set inside the loop: draw each division anew.

verdict: wrong
"""

REPLACE = {
    "order = rng.permutation(len(pool))": "order = np.random.default_rng(1).permutation(len(pool))",
}
