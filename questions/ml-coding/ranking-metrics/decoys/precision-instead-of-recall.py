"""Hits are divided by k, which is precision: divide by the number of relevant items.

verdict: wrong
"""

REPLACE = {"hits / len(grades)": "hits / k"}
