"""The gradient lacks the factor beta, which the chain rule brings out of the margin.

verdict: wrong
"""

REPLACE = {"(-beta * weight": "(-weight", "(beta * weight": "(weight"}
