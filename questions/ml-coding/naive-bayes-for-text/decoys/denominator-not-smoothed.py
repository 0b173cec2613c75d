"""The α is added to the count, but the denominator stays as it was: it grows by α V.

verdict: wrong
"""

REPLACE = {"(size + self.alpha * len(self.vocabulary))": "(size or 1)"}
