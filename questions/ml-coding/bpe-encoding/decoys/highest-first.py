"""Joins the pair that was learned last: merges are replayed in the order of training.

verdict: wrong
"""

REPLACE = {
    "min(pairs, key=": "max(pairs, key=",
    'self.rank.get(p, float("inf"))': "self.rank.get(p, -1)",
}
