"""Every tree is grown on the residuals of the first score: update the scores after each tree.

verdict: wrong
"""

REPLACE = {"            F = F + self.learning_rate * values(self.trees_[-1], X)\n": ""}
