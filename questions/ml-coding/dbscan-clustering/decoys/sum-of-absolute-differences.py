"""The distance is the sum of absolute differences: it is Euclid's.

verdict: wrong
"""

REPLACE = {"np.sqrt(np.sum((X - X[i]) ** 2, axis=1))": "np.sum(np.abs(X - X[i]), axis=1)"}
