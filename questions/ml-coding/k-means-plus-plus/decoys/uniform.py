"""All centres are drawn uniformly, as in plain k-means: far rows have to be more probable.

verdict: wrong
"""

REPLACE = {"cost = squares.min(axis=1)": "cost = (squares.min(axis=1) > 0).astype(float)"}
VARY = {"(squares.min(axis=1) > 0).astype(float)": ["np.ones(len(X))"]}
