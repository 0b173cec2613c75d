"""Lets positive gradients pass: what counts is the sign of Z, not that of G.

verdict: wrong
"""

REPLACE = {
    "active = Z > 0": "active = G > 0",
}
