"""Clusters keep the numbers of their first rows: number them from 0 without gaps.

verdict: wrong
"""

REPLACE = {"np.unique(owner, return_inverse=True)[1].ravel()": "owner"}
