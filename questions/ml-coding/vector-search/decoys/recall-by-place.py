"""Recall compares place by place: it asks which of the exact neighbours were found at all.

verdict: wrong
"""

REPLACE = {"hits += len(set(e.tolist()) & set(f.tolist()))": "hits += int((e == f).sum())"}
