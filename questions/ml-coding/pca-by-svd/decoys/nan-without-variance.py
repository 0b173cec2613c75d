"""If all rows are equal the ratios are 0/0: they are 0.

verdict: wrong
"""

REPLACE = {"(1.0 if (X == X[0]).all() else total)": "total"}
