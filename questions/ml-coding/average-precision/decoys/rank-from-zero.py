"""Ranks begin at 0, so that every precision is divided by one example too few.

verdict: wrong
"""

REPLACE = {"precisions.append(hits / rank)": "precisions.append(hits / max(rank - 1, 1))"}
