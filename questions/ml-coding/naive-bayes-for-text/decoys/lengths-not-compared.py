"""Surplus documents or labels are dropped without a word: another number of labels raises ValueError.

verdict: wrong
"""

REPLACE = {"len(documents) == 0 or len(documents) != len(labels)": "min(len(documents), len(labels)) == 0"}
