"""A row that is alone gets a number for the mean of others: there are none, so it is None.

verdict: wrong
"""

REPLACE = {"if others else None": "if others else 0.0"}
