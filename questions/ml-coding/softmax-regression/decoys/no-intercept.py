"""There is no intercept: it stays at 0.

verdict: wrong
"""

REPLACE = {"np.ones((n, 1))": "np.zeros((n, 1))"}
