"""Experts take any number of tokens: the capacity is ignored.

verdict: wrong
"""

REPLACE = {"if used[top[i, j]] < capacity:": "if used[top[i, j]] < n:"}
