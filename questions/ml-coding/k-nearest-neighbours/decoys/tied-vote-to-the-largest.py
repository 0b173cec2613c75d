"""A tied vote goes to the largest label: the smallest wins.

verdict: wrong
"""

REPLACE = {"values[np.argmax(counts)]": "values[counts == counts.max()][-1]"}
