"""`transform` does not subtract the mean, although the components belong to centred data.

verdict: wrong
"""

REPLACE = {"centred = X - self.mean_\n        return": "centred = X\n        return"}
