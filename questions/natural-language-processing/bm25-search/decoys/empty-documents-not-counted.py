"""Empty documents are left out of the mean length: they count.

verdict: wrong
"""

REPLACE = {"sum(self.lengths) / self.n": "sum(self.lengths) / max(sum(n > 0 for n in self.lengths), 1)"}
