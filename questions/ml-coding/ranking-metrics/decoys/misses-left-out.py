"""Queries without a hit are left out of the mean of reciprocal ranks: they count 0.

verdict: wrong
"""

REPLACE = {"sum(rrs) / n": "sum(rrs) / (sum(rr > 0 for rr in rrs) or 1)"}
