"""Documents without any token of the query are hits with score 0: leave them out.

verdict: wrong
"""

REPLACE = {"scores = {}": "scores = dict.fromkeys(range(self.n), 0.0)"}
