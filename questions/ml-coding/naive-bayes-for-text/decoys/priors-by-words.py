"""The prior of a class is its share of the words: it is its share of the documents.

verdict: wrong
"""

REPLACE = {"math.log(self.priors[label] / self.n)": "math.log(self.sizes[label] or 1)"}
