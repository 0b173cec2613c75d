"""Positions in the sorted order are returned instead of indices of the input.

verdict: wrong
"""

REPLACE = {"kept.append(i)": "kept.append(a)"}
