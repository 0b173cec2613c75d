"""The folds follow the order of the rows.

verdict: wrong
"""

REPLACE = {
    "np.random.default_rng(child).permutation(np.arange(n) % folds)": "(np.arange(n) + r) % n * folds // n",
}
