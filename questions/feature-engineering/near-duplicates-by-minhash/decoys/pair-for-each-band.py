"""A pair comes once for each band in which it agrees: it comes once.

verdict: wrong
"""

REPLACE = {"pairs = set()": "pairs = []", "pairs.add(": "pairs.append("}
