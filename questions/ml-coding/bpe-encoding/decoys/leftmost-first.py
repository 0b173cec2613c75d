"""Joins the leftmost pair that is a merge: the one with the lowest index comes first, wherever it stands.

verdict: wrong
"""

REPLACE = {
    'best = min(pairs, key=lambda p: self.rank.get(p, float("inf")))': (
        "best = next((p for p in pairs if p in self.rank), None)"
    )
}
