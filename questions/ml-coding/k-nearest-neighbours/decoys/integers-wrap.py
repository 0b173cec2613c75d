"""Differences are taken in the type of the points, where small integers wrap around: convert to float first.

verdict: wrong
"""

REPLACE = {"    X_train = X_train.astype(float)\n    X_test = X_test.astype(float)\n": ""}
