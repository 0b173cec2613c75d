"""Divides the log-probabilities by one another: the ratio is the exponential of their difference.

verdict: wrong
"""

REPLACE = {"np.exp(np.minimum(new - old, 700.0))": "new / old"}
