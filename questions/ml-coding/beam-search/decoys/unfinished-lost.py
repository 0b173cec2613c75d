"""Loses what has not ended at the greatest length: it counts as it is.

verdict: wrong
"""

REPLACE = {"if tokens[-1] == end or length == max_length:": "if tokens[-1] == end:"}
