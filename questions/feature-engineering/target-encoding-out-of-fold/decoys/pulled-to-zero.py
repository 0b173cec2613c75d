"""The smoothing pulls towards 0: it is missing above the fraction line.

verdict: wrong
"""

REPLACE = {"own.sum() + self.smoothing * mean": "own.sum()"}
