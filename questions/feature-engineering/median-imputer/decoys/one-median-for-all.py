"""One median of all columns together is filled in: each column has its own.

verdict: wrong
"""

REPLACE = {"= np.median(known)": "= np.nanmedian(X)"}
