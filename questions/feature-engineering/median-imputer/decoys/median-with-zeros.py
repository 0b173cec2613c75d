"""A gap counts as 0 in the median: only known values do.

verdict: wrong
"""

REPLACE = {"= np.median(known)": "= np.median(np.nan_to_num(X[:, j]))"}
