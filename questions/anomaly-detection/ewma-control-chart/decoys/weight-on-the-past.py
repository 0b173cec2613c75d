"""`weight` is given to the past: it is the weight of the new value.

verdict: wrong
"""

REPLACE = {"z = weight * x + (1 - weight) * z": "z = (1 - weight) * x + weight * z"}
