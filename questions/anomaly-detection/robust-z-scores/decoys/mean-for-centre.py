"""Distances are taken from the mean, which one wild value moves: take them from the median.

verdict: wrong
"""

REPLACE = {"centre = middle(values)": "centre = sum(values) / len(values)"}
