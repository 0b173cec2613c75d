"""The update is scaled by alpha over the root of the rank: it is alpha over the rank.

verdict: wrong
"""

REPLACE = {"self.s = alpha / rank": "self.s = alpha / np.sqrt(rank)"}
