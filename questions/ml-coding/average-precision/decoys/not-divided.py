"""The precisions at the positives are added up and not averaged: divide by the number of positives.

verdict: wrong
"""

REPLACE = {"    return area": "    return area * total"}
