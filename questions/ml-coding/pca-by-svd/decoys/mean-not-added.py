"""`inverse_transform` does not add the mean that `transform` subtracted.

verdict: wrong
"""

REPLACE = {"self.mean_ + np.dot(Z": "np.dot(Z"}
