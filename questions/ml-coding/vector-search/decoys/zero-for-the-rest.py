"""Vectors outside the cells have the score 0, which beats negative similarities: leave them out.

verdict: wrong
"""

REPLACE = {
    "            scores = self.V[ids] @ q\n            best = ids[top(scores, k)]\n": """\
            scores = np.where(np.isin(self.cell, probed), self.V @ q, 0.0)
            best = top(scores, k)
"""
}
