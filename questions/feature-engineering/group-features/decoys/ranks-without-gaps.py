"""The ranks after equal values are not skipped: 40, 40, 10 have ranks 1, 1, 3.

verdict: wrong
"""

REPLACE = {"sorted(group, reverse=True)": "sorted(set(group), reverse=True)"}
