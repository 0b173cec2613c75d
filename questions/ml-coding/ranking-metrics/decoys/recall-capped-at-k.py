"""Hits are divided by min(k, relevant items): divide by the number of relevant items, whatever k is.

verdict: wrong
"""

REPLACE = {"hits / len(grades)": "hits / min(k, len(grades))"}
