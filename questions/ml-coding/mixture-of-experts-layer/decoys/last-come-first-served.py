"""The later tokens find a place: those that come first do.

verdict: wrong
"""

REPLACE = {"for i, j in np.ndindex(n, k):": "for i, j in list(np.ndindex(n, k))[::-1]:"}
