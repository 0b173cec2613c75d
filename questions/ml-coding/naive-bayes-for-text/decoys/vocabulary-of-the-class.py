"""V counts the words of each class by itself: it is the vocabulary of the whole training data.

verdict: wrong
"""

REPLACE = {"self.alpha * len(self.vocabulary)": "self.alpha * max(len(counts), 1)"}
