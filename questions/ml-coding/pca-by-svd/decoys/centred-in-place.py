"""The mean is subtracted in place, from the caller's array: work on a copy.

verdict: wrong
"""

REPLACE = {
    "X = X.astype(float)\n": "X = X.astype(float, copy=False)\n",
    "centred = X - self.mean_\n        U, S": "centred = X\n        centred -= self.mean_\n        U, S",
}
