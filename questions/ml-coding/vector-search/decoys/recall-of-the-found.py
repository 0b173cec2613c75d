"""Recall divides by how many vectors were found: it is the share of the k exact neighbours.

verdict: wrong
"""

REPLACE = {"return hits / (len(exact) * k)": "return hits / max(int((found >= 0).sum()), 1)"}
