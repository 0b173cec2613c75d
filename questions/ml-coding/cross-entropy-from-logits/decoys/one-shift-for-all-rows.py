"""Subtracts the largest logit of all rows, so that a row far below it becomes 0/0: each row needs its own.

verdict: wrong
"""

REPLACE = {"z.max(axis=1, keepdims=True)": "z.max()"}
