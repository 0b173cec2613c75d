"""Takes off the largest score of all keys, masked ones included, so that the allowed ones vanish beside it.

verdict: wrong
"""

REPLACE = {
    "where=seen, initial=-np.inf": "initial=-np.inf",
}
