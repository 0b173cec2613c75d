"""The training values are taken in the order in which they came: sort them first.

verdict: wrong
"""

REPLACE = {"np.sort(np.asarray(x, dtype=float))": "np.asarray(x, dtype=float)"}
