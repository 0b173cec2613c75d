"""Differences are taken in the type of the rows, where small integers wrap around: convert to float first.

verdict: wrong
"""

REPLACE = {"    X = X.astype(float)\n": ""}
