"""A target that is neither 0 nor 1 is taken for a negative: refuse it.

verdict: wrong
"""

REPLACE = {
    "np.all((targets == 0) | (targets == 1))": "len(targets)",
}
