"""A chunk near the beginning starts at a negative offset, which counts from the end: 0 is the least.

verdict: wrong
"""

REPLACE = {"begin = max(0, start - overlap)": "begin = start - overlap if start else 0"}
