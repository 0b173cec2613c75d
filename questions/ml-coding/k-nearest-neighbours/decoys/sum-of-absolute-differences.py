"""Neighbours are those with the smallest sum of absolute differences: the distance is Euclid's.

verdict: wrong
"""

REPLACE = {"np.linalg.norm(gaps, axis=1)": "np.abs(gaps).sum(axis=1)"}
