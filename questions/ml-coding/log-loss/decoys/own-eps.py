"""Clips at a fixed 1e-15 whatever eps is asked for.

verdict: wrong
"""

REPLACE = {"max(row[label], eps)": "max(row[label], 1e-15)"}
