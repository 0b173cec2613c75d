"""The distance is the sum of absolute differences: it is Euclid's.

verdict: wrong
"""

REPLACE = {"np.sqrt((gaps**2).sum(axis=2))": "np.abs(gaps).sum(axis=2)"}
