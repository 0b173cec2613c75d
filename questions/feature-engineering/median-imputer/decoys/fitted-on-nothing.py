"""Fitting an array without rows is accepted: there is nothing to learn from, so raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no rows")': "pass"}
