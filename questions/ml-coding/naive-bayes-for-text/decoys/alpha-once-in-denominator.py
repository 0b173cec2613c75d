"""The denominator grows by α once: it grows by α for every word of the vocabulary.

verdict: wrong
"""

REPLACE = {"self.alpha * len(self.vocabulary)": "self.alpha"}
