"""The features are divided by their deviations first: they are only centred.

verdict: wrong
"""

REPLACE = {
    "centred = X - self.mean_\n        U, S": """\
centred = X - self.mean_
        centred = centred / np.where(centred.any(axis=0), X.std(axis=0, ddof=1), 1)
        U, S"""
}
VARY = {"X.std(axis=0, ddof=1)": ["X.std(axis=0)"]}
