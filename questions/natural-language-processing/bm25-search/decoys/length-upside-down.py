"""Long documents are preferred: the length stands below the fraction line of the mean.

verdict: wrong
"""

REPLACE = {"self.lengths[i] / self.mean": "self.mean / self.lengths[i]"}
