"""A constant column is missed when rounding makes its deviation tiny but not 0: compare its values.

verdict: passed, not robust
"""

REPLACE = {"(X == X[0]).all(axis=0)": "self.scale_ == 0"}
