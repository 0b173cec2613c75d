"""The readings are taken as if sorted by day: they come in no order.

verdict: wrong
"""

REPLACE = {"        found.sort(key=lambda pair: pair[0])\n": ""}
