"""`transform` centres rows by their own mean: it must use that of fit.

verdict: wrong
"""

REPLACE = {
    "centred = X - self.mean_\n        return": """\
centred = X - (X.mean(axis=0) if len(X) else 0)
        return"""
}
