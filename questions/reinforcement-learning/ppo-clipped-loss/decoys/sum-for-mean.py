"""Sums over the samples: loss and gradient are means.

verdict: wrong
"""

REPLACE = {"objective.sum() / n": "objective.sum()", "-plain / n": "-plain"}
