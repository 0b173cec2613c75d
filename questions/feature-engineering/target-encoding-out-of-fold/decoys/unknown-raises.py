"""A category that was not looked at raises KeyError: it gets the mean.

verdict: crashed
"""

REPLACE = {"table.get(int(categories[i]), mean)": "table[int(categories[i])]"}
