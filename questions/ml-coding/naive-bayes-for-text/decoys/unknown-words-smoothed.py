"""A word that no training document has is given the probability of a count of 0: leave it out.

verdict: wrong
"""

REPLACE = {"                if word not in self.vocabulary:\n                    continue\n": ""}
