"""The training rows contain test rows of the same split: train is the rows that are not in test.

verdict: wrong
"""

REPLACE = {"np.setdiff1d(np.arange(n), fold)": "np.arange(n)"}
