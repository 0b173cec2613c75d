"""Every repeat still has the same folds.

verdict: wrong
"""

REPLACE = {
    ("    rng = np.random.default_rng(seed)\n    rounds = []\n    for _ in range(repeats):\n"): (
        "    rounds = []\n    for _ in range(repeats):\n        rng = np.random.default_rng(seed)\n"
    ),
}
