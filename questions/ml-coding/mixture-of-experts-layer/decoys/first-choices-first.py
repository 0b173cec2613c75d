"""All first choices are served before any second one: each token is served with all of its choices in turn.

verdict: wrong
"""

REPLACE = {"for i, j in np.ndindex(n, k):": "for j, i in np.ndindex(k, n):"}
