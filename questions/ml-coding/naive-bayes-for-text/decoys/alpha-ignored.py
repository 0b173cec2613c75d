"""The smoothing is always 1: use the α that was given.

verdict: wrong
"""

REPLACE = {"self.alpha = alpha": "self.alpha = 1.0"}
