"""Takes the first of the best actions: among equally good ones one is drawn.

verdict: wrong
"""

REPLACE = {"int(best[self.rng.integers(len(best))])": "int(best[0])"}
