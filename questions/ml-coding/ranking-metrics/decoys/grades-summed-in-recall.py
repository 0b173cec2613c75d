"""Recall is weighted by the grades: it counts items.

verdict: wrong
"""

REPLACE = {"hits += g > 0": "hits += g", "hits / len(grades)": "hits / sum(grades.values())"}
