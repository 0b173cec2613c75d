"""No marks are appended: the model can no longer tell what was missing.

verdict: wrong
"""

REPLACE = {"return np.hstack([X, marks])": "return X"}
