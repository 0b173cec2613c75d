"""Each forecast difference is added to the last value alone: they add up.

verdict: wrong
"""

REPLACE = {"level[-1] + np.cumsum(result)": "level[-1] + result"}
