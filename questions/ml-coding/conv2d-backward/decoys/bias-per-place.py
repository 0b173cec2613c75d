"""The gradient of b has one entry for each place: sum over the places, too.

verdict: wrong
"""

REPLACE = {
    "G.sum(axis=3).sum(axis=2).sum(axis=0)": "G.sum(axis=0)",
}
