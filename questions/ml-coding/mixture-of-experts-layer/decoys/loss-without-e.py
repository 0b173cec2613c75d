"""The loss lacks the factor E, so that perfect balance is not 1.

verdict: wrong
"""

REPLACE = {"loss = E * np.sum": "loss = np.sum"}
