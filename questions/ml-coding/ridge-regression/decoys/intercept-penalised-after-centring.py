"""The features are centred, but y is not, and its level is shrunk: the penalty must not touch the intercept.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:] = alpha"}
