"""A row's code is made of its own fold: it is made of all others.

verdict: wrong
"""

REPLACE = {"outside = folds != fold": "outside = folds == fold"}
