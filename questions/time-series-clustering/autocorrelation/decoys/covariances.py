"""These are autocovariances: divide by the sum of squares, so that lag 0 is 1.

verdict: wrong
"""

REPLACE = {"r = np.ones(max_lag + 1)": "r = np.full(max_lag + 1, total / n)", "/ total": "/ n"}
