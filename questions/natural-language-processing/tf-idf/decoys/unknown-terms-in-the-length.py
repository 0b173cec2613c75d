"""Terms that training has not seen count in the length: leave them out before scaling.

verdict: wrong
"""

REPLACE = {
    "sum(w * w for w in weights.values())": """
                sum(w * w for w in weights.values())
                + sum(document.count(t) ** 2 for t in set(document) if t not in self.idf_)
            """
}
