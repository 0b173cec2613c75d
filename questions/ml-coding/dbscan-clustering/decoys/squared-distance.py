"""The squared distance is compared with eps: compare the distance, or square both.

verdict: wrong
"""

REPLACE = {"np.sqrt(np.sum((X - X[i]) ** 2, axis=1))": "np.sum((X - X[i]) ** 2, axis=1)"}
