"""The length of a document is not taken into account.

verdict: wrong
"""

REPLACE = {"norm = 1 - self.b + self.b * self.lengths[i] / self.mean": "norm = 1"}
