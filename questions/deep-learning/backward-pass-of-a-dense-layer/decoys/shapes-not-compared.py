"""Shapes that broadcast are let through: a G of one row is no G of four.

verdict: wrong
"""

REPLACE = {
    "X.shape[:-1] != G.shape[:-1]": "False",
}
