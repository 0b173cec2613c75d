"""A training row's code is made of all rows, its own target among them: leave its fold out.

verdict: wrong
"""

REPLACE = {"outside = folds != fold": "outside = folds == folds"}
