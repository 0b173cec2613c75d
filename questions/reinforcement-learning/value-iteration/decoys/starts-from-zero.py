"""The running maximum begins with 0, so that negative values are lost.

verdict: wrong
"""

REPLACE = {"best = -np.inf": "best = 0.0"}
