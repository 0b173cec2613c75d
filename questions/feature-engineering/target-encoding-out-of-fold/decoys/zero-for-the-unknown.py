"""A category that was not looked at gets 0: it gets the mean.

verdict: wrong
"""

REPLACE = {
    "table.get(int(categories[i]), mean)": "table.get(int(categories[i]), 0.0)",
    "self.table.get(c, self.mean)": "self.table.get(c, 0.0)",
}
