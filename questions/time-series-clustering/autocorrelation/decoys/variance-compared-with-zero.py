"""A constant such as 0.1 is missed, as its computed variance is tiny but not 0: compare the values.

verdict: passed, not robust
"""

REPLACE = {"if x.max() == x.min():": "if np.var(x) == 0:"}
