"""Rolling back more than there is passes in silence: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("cannot roll back so far")': "n = min(max(n, 0), len(self.K))"}
