"""Chunks do not overlap.

verdict: wrong
"""

REPLACE = {"begin = max(0, start - overlap)": "begin = start"}
