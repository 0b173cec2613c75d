"""A distance of exactly eps is out of reach: it is within.

verdict: wrong
"""

REPLACE = {"distances <= eps": "distances < eps"}
