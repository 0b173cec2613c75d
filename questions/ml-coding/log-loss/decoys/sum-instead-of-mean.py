"""The losses are added up and not averaged: divide by the sum of the weights.

verdict: wrong
"""

REPLACE = {"return total / weight": "return total"}
