"""The gradient is that of the summed loss: the mean divides it by the number of rows.

verdict: wrong
"""

REPLACE = {"gradient / len(rows)": "gradient"}
