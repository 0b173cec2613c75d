"""Precisions are averaged over all thresholds: each counts as much as recall rises there.

verdict: wrong
"""

REPLACE = {"    return area": "    return sum(precisions) / len(precisions)"}
