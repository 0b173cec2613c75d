"""The decomposition is of the data as they come: subtract the mean first.

verdict: wrong
"""

REPLACE = {"centred = X - self.mean_\n        U, S": "centred = X\n        U, S"}
