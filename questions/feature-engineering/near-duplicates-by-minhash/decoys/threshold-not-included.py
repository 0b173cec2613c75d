"""A similarity of exactly the threshold is left out: it counts.

verdict: wrong
"""

REPLACE = {"similarity >= threshold": "similarity > threshold"}
