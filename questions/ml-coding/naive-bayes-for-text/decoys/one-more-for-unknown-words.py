"""V is one too large, as if unknown words had a place in it: it counts distinct training words.

verdict: wrong
"""

REPLACE = {"self.alpha * len(self.vocabulary)": "self.alpha * (len(self.vocabulary) + 1)"}
