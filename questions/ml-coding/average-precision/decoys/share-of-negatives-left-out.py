"""The precision is the number of hits over the number of negatives passed: divide by all that were passed.

verdict: wrong
"""

REPLACE = {"hits / rank": "hits / max(rank - hits, 1)"}
