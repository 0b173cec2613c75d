"""The classes start out equally likely: add the log of each one's share of the training documents.

verdict: wrong
"""

REPLACE = {"math.log(self.priors[label] / self.n)": "0.0"}
