"""The gradient is that of the sum over the pairs, while the loss is their mean: divide by B.

verdict: wrong
"""

REPLACE = {"(-beta * weight / len(z))": "(-beta * weight)", "(beta * weight / len(z))": "(beta * weight)"}
