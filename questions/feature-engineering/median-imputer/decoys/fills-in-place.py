"""The caller's array is filled in place: fill a copy.

verdict: wrong
"""

REPLACE = {
    "        X = np.array(X, dtype=float)\n        gaps": """\
        X = np.asarray(X, dtype=float)
        gaps"""
}
