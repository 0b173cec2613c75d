"""The mean is taken over categories: it is that of the rows.

verdict: wrong
"""

REPLACE = {"mean = y.mean()": "mean = np.mean([y[categories == c].mean() for c in set(categories.tolist())])"}
