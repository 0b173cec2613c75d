"""V counts all words of the training data, repeated ones again: it counts the distinct ones.

verdict: wrong
"""

REPLACE = {"self.alpha * len(self.vocabulary)": "self.alpha * sum(self.sizes.values())"}
