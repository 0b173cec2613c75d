"""Gaps are filled with means: take the medians.

verdict: wrong
"""

REPLACE = {"np.median(known)": "np.mean(known)"}
