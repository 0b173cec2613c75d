"""Forgets b when it computes Z again, so that the wrong units are shut.

verdict: wrong
"""

REPLACE = {
    "X, W) + b": "X, W)",
}
