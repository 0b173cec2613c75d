"""Bins are counted from 1: the first has number 0.

verdict: wrong
"""

REPLACE = {".sum(axis=1)": ".sum(axis=1) + 1"}
